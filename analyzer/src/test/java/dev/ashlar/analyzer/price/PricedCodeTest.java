package dev.ashlar.analyzer.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prices a code base with tables, models and tests. */
class PricedCodeTest {
    private static final Progress SILENT = new Progress() {
        @Override
        public void step(String name, int total) {}

        @Override
        public void advance(int by) {}
    };

    private static final String CODE = """
            === src/main/java/shop/model/Invoice.java ===
            package shop.model;
            @jakarta.persistence.Entity
            public class Invoice {
                @jakarta.persistence.Id private long id;
                private String number;
                public String getNumber() { return number; }
                public void setNumber(String number) { this.number = number; }
            }
            === src/main/java/shop/model/Customer.java ===
            package shop.model;
            @jakarta.persistence.Entity
            public class Customer {
                @jakarta.persistence.Id private long id;
                private String name;
                public String getName() { return name; }
                public void setName(String name) { this.name = name; }
            }
            === src/main/java/shop/model/Address.java ===
            package shop.model;
            public record Address(String city) {}
            === src/main/java/shop/billing/Bills.java ===
            package shop.billing;
            import shop.model.Invoice;
            public class Bills {
                static final String SAVE = "insert into invoice (id, number) values (?, ?)";
                static final String AUDIT = "insert into audit (id) values (?)";
                String number(Invoice invoice) { return invoice.getNumber(); }
            }
            === src/main/java/shop/sales/Sales.java ===
            package shop.sales;
            import shop.model.Address;
            import shop.model.Customer;
            public class Sales {
                static final String SAVE = "update customer set name = ? where id = ?";
                static final String AUDIT = "update audit set id = ?";
                String name(Customer customer) { return customer.getName(); }
                Address address() { return new Address("Delft"); }
            }
            === src/main/java/shop/web/Page.java ===
            package shop.web;
            import shop.model.Address;
            import shop.model.Customer;
            import shop.model.Invoice;
            public class Page {
                static final String READ = "select number from invoice";
                String show(Invoice invoice, Customer customer) { return invoice.getNumber() + customer.getName(); }
                String show(Address address) { return address.city(); }
            }
            === src/test/java/shop/web/PageTest.java ===
            package shop.web;
            class PageTest {
                shop.billing.Bills bills;
                static final String CLEAR = "delete from invoice";
            }
            === src/main/resources/schema.sql ===
            create table customer (id bigint primary key, name varchar(80));
            create table invoice (
              id bigint primary key, number varchar(20),
              customer_id bigint references customer (id));
            create table line (id bigint primary key, invoice_id bigint references invoice (id));
            """;
    private static final String MAP = """
            version: 1
            modules:
              billing: {packages: [shop.billing..], types: [shop.model.Invoice]}
              model: {packages: [shop.model..]}
              sales: {packages: [shop.sales..]}
              web: {packages: [shop.web..]}
            """;

    @TempDir
    static Path folder;

    private static Analysis analysis;

    @BeforeAll
    static void analyze() throws IOException {
        for (String part : CODE.split("(?m)^=== ")) {
            int end = part.indexOf(" ===\n");
            if (end > 0) {
                Path file = folder.resolve(part.substring(0, end));
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 5));
            }
        }
        analysis = Analyzer.analyze(List.of(folder), new AnalyzerOptions(2, false, true, List.of()), SILENT);
    }

    private static Price price(String map) {
        ModulesFile file = ModulesFileReader.read("ashlar.yml", map);
        return Price.of(file, analysis.codeBase(), analysis.graph(), analysis.coupling());
    }

    @Test
    void leaves_tests_out_unless_the_file_includes_them() {
        assertThat(price(MAP).against())
                .extracting(CrossingPair::from)
                .contains("shop.web.Page")
                .doesNotContain("shop.web.PageTest");
        assertThat(price(MAP).assigned()).isEqualTo(6);
        assertThat(price(MAP + "tests: include\n").against())
                .extracting(CrossingPair::from)
                .contains("shop.web.PageTest");
        assertThat(price(MAP + "tests: include\n").assigned()).isEqualTo(7);
    }

    @Test
    void lists_the_tables_of_each_module() {
        assertThat(price(MAP).module("billing").orElseThrow().writes()).hasToString("[audit, invoice]");
        assertThat(price(MAP).module("web").orElseThrow().reads()).hasToString("[invoice]");
        assertThat(price(MAP).module("web").orElseThrow().writes()).isEmpty();
    }

    @Test
    void a_table_is_contested_between_modules_and_not_within_one() {
        assertThat(price(MAP).contested()).hasSize(1);
        ContestedTable audit = price(MAP).contested().get(0);
        assertThat(audit.table()).hasToString("audit");
        assertThat(audit.writers())
                .hasToString("{billing=[src/main/java/shop/billing/Bills.java:5],"
                        + " sales=[src/main/java/shop/sales/Sales.java:6]}");

        String joined = "version: 1\nmodules: {all: {packages: [shop..]}}\n";
        assertThat(price(joined).contested()).isEmpty();
    }

    @Test
    void tells_foreign_keys_across_modules_where_the_module_of_both_tables_is_known() {
        assertThat(price(MAP).foreignKeys())
                .extracting(key -> key.fromModule() + "." + key.from() + " -> " + key.toModule() + "." + key.to())
                .containsExactly("billing.invoice -> model.customer");
        assertThat(price(MAP).foreignKeys().get(0).place()).hasToString("src/main/resources/schema.sql:2");
    }

    @Test
    void tells_who_owns_the_models_that_other_modules_use() {
        Price price = price(MAP);

        assertThat(price.models())
                .extracting(model -> model.model() + " in " + model.holder() + " for " + model.users() + ": "
                        + model.owner().orElse("undecided") + ", " + model.why())
                .containsExactly(
                        "shop.model.Address in model for [sales, web]: sales, only one that sets its fields or makes it",
                        "shop.model.Customer in model for [sales, web]: sales, sole writer of table customer",
                        "shop.model.Invoice in billing for [web]: billing, sole writer of table invoice");
        assertThat(price.models()).extracting(HeldModel::isMisplaced).containsExactly(true, true, false);
        assertThat(price.module("sales").orElseThrow().owns())
                .containsExactly("shop.model.Address", "shop.model.Customer");
        assertThat(price.modelsByOwner().keySet()).containsExactly(Optional.of("billing"), Optional.of("sales"));
    }

    @Test
    void who_owns_a_model_depends_on_the_map() {
        Price price = price("""
                version: 1
                modules:
                  model: {packages: [shop.model..]}
                  rest: {packages: [shop.billing.., shop.sales.., shop.web..]}
                """);

        assertThat(price.models())
                .extracting(model -> model.owner().orElse("undecided"))
                .containsOnly("rest");
    }

    @Test
    void an_owner_in_no_module_is_undecided() {
        Price price = price("""
                version: 1
                modules:
                  model: {packages: [shop.model..]}
                  web: {packages: [shop.web..]}
                """);

        assertThat(price.models())
                .extracting(HeldModel::why)
                .containsExactly(
                        "only one that sets its fields or makes it is shop.sales, which is in code in no module",
                        "table customer is written by code in no module",
                        "table invoice is written by code in no module");
        assertThat(price.models()).allMatch(model -> model.owner().isEmpty());
    }
}
