package dev.ashlar.analyzer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import org.junit.jupiter.api.Test;

class ModulesDraftTest {
    @Test
    void reads_like_what_a_person_would_write() {
        String text = new Drafts()
                .put("order", "com.acme.order.Order", "com.acme.order.web.OrderPage", "com.acme.model.Cart")
                .put("billing", "com.acme.billing.Invoice", "com.acme.billing.tax.Tax", "com.acme.model.Money")
                .put("billing", "com.acme.model.Account")
                .put("base", "com.acme.base.Log")
                .kind("base", ModuleKind.KERNEL)
                .doubt("com.acme.model.Cart", "billing")
                .uses("com.acme.order.Order", "com.acme.billing.Invoice")
                .uses("com.acme.order.web.OrderPage", "com.acme.billing.Invoice")
                .uses("com.acme.billing.tax.Tax", "com.acme.order.Order")
                .uses("com.acme.order.Order", "com.acme.base.Log")
                .uses("com.acme.base.Log", "com.acme.order.Order")
                .owners("* @all\n/app/src/com/acme/billing/ @acme/billing\n")
                .text();
        assertThat(text).isEqualTo("""
                        # A draft by `ashlar propose`: 8 types in 3 modules, users before what they use. Edit it.
                        # 2 pairs of types against the order, which `uses` does not allow.
                        version: 1
                        root: [com.acme]
                        modules:
                          # 3 types; what speaks first: structure for 3
                          # doubtful: Cart (could as well be in billing)
                          order:
                            packages: [com.acme.order..]
                            types:
                              - com.acme.model.Cart   # could as well be in billing
                            uses: [billing]
                            owner: "@all"

                          # 4 types; what speaks first: structure for 4
                          # against the order: uses order (1 pair of types)
                          billing:
                            packages: [com.acme.billing.., com.acme.model..]
                            owner: "@acme/billing"

                          # 1 type; what speaks first: structure for 1
                          # against the order: uses order (1 pair of types)
                          base:
                            packages: [com.acme.base..]
                            owner: "@all"
                            kind: kernel
                        """);
    }

    @Test
    void what_a_file_says_stays_and_only_the_rest_is_added() {
        String before = """
                version: 1
                root: [com.acme]
                tests: include
                modules:
                  order:
                    packages: [com.acme.order..]
                    types: [com.acme.model.Order]
                    api: []
                    interfaces:
                      spi: [com.acme.order.spi..]
                    uses:
                      - {module: stock, deprecated: "ADR-17: no more", until: 2027-03-31}
                    owner: "@acme/order"
                    layer: domain
                    mode: strict
                  stock:
                    packages: [com.acme.stock..]
                    kind: platform
                layers:
                  - web
                  - {name: domain, closed: true}
                proposal:
                  keep:
                    order: [com.acme.model.Order]
                  apart:
                    - [com.acme.A, com.acme.B]
                  modules: 2..9
                growth: warn
                rules:
                  cycle: warn
                baseline: known.txt
                """;
        Drafts drafts = new Drafts()
                .file(before)
                .put("order", "com.acme.order.A", "com.acme.model.Order", "com.acme.order.sub.B")
                .put("stock", "com.acme.stock.Item")
                .put("billing", "com.acme.billing.Invoice", "com.acme.model.Money")
                .uses("com.acme.stock.Item", "com.acme.order.A")
                .uses("com.acme.order.A", "com.acme.billing.Invoice");
        assertThat(drafts.readAgain()).isEqualTo(drafts.placed());
        String text = drafts.text();
        assertThat(text)
                .contains(
                        "      - {module: stock, deprecated: \"ADR-17: no more\", until: 2027-03-31}\n      - billing\n")
                .contains("  billing:\n    packages: [com.acme.billing.., com.acme.model..]\n");
        assertThat(withoutNew(text)).isEqualTo(withoutNew(before));
    }

    /** What a reader makes of it, but for lines and for what a draft adds. */
    private static String withoutNew(String text) {
        ModulesFile file = ModulesFileReader.read("ashlar.yml", text.replace("      - billing\n", ""));
        ModulesFile old = new ModulesFile(
                file.name(),
                file.root(),
                file.tests(),
                file.modules().stream()
                        .filter(module -> !module.name().equals("billing"))
                        .toList(),
                file.layers(),
                file.deployables(),
                file.proposal(),
                file.growth(),
                file.severities(),
                file.baseline());
        return old.toString().replaceAll("line=\\d+", "line");
    }

    @Test
    void a_pattern_that_takes_in_types_of_others_has_to_save_an_entry() {
        String text = new Drafts()
                .put("a", "x.y.z.a.A", "x.y.z.b.B")
                .put("c", "x.y.z.c.C")
                .put("d", "x.y.d.D")
                .text();
        assertThat(text)
                .contains("packages: [x.y.z..]")
                .contains("packages: [x.y.z.c..]")
                .contains("packages: [x.y.d..]");
        assertThat(new Drafts()
                        .put("a", "x.y.z.a.A")
                        .put("b", "x.y.z.b.B")
                        .put("c", "x.y.c.C")
                        .text())
                .contains("packages: [x.y.z.a..]")
                .contains("packages: [x.y.z.b..]");
    }

    @Test
    void a_module_that_takes_in_a_root_and_so_all_that_is_new_has_to_save_many_entries() {
        Drafts few = new Drafts().put("a", "x.y.a.A", "x.y.b.B", "x.y.c.C").put("d", "x.y.d.D");
        assertThat(few.text()).contains("packages: [x.y.a.., x.y.b.., x.y.c..]");
        Drafts many = new Drafts().put("d", "x.y.d.D");
        for (char c = 'a'; c < 'm'; c++) {
            many.put("a", "x.y.p" + c + ".A");
        }
        assertThat(many.text()).contains("packages: [x.y..]");
        assertThat(new Drafts().put("a", "x.y.a.A", "x.y.b.B").text()).contains("packages: [x.y..]");
    }

    @Test
    void copies_of_a_type_in_several_services_are_told_apart_by_source() {
        Drafts drafts = new Drafts()
                .putIn("orders", "order", "x.y.Address")
                .putIn("orders", "order", "x.y.order.Order")
                .putIn("stock", "stock", "x.y.Address")
                .putIn("orders", "stock", "x.y.Limits")
                .putIn("other", "none", "z.z.Other");
        assertThat(drafts.readAgain()).isEqualTo(drafts.placed());
        assertThat(drafts.text())
                .doesNotContain("    sources: [orders]\n")
                .contains("    sources: [\"orders/src/x/y/Limits.java\", stock]\n");
    }

    @Test
    void types_of_the_unnamed_package_are_listed_and_there_is_no_root() {
        Drafts drafts = new Drafts().put("a", "Main", "Null", "x.y.A").put("b", "x.y.B", "Util");
        assertThat(drafts.readAgain()).isEqualTo(drafts.placed());
        assertThat(drafts.text()).doesNotContain("root:").contains("\"Null\"");
    }

    @Test
    void names_that_no_compiler_takes_break_nothing() {
        Drafts drafts = new Drafts()
                .put("true", "x.y.A", "a b: #.B", "x.y.\u2028: evil", "x.y.\u00e9t\u00e9.C", "x.y..")
                .put("1", "x.y.z.\ud835\udc00D", "x.z.$");
        assertThat(drafts.readAgain()).containsExactly("true", "", "true", "true", "", "1", "1");
    }

    @Test
    void nothing_at_all_is_a_file_without_modules() {
        assertThat(ModulesFileReader.read("ashlar.yml", new Drafts().text()).modules())
                .isEmpty();
    }
}
