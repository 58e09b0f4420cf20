package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two services that both store orders: in one table, in one each, or in one of which that cannot be told. */
final class TableDatabaseTest {
    private static final String CODE = pom("lib", "") + service("one") + service("two") + """
            === lib/src/main/java/lib/Order.java ===
            package lib;
            import javax.persistence.*;
            @Entity @Table(name = "orders")
            public class Order { @Id private Long id; public void setId(Long id) { this.id = id; } }
            """;

    @TempDir
    Path temp;

    private static String pom(String name, String more) {
        return "=== " + name
                + "/pom.xml ===\n<project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>" + name
                + "</artifactId><version>1</version>\n" + more + "</project>\n";
    }

    private static String service(String name) {
        String dependency = "<packaging>war</packaging><dependencies><dependency><groupId>acme</groupId>"
                + "<artifactId>lib</artifactId><version>1</version></dependency></dependencies>";
        return pom(name, dependency) + "=== " + name + "/src/main/java/" + name + "/Orders.java ===\npackage " + name
                + ";\nclass Orders { javax.persistence.EntityManager m; void store(lib.Order o) { m.persist(o); } }\n";
    }

    private Coupled settings(String one, String two) throws IOException {
        String file = "/src/main/resources/application.properties ===\n";
        return Coupled.of(
                temp,
                CODE + "=== one" + file + one.replace('|', '\n') + "\n=== two" + file + two.replace('|', '\n') + "\n");
    }

    private String verdict(Coupled coupled) {
        List<TableUsers> tables = coupled.coupling().tables();
        return tables.get(0).undecided().isPresent()
                ? "unknown"
                : tables.size() == 1 && tables.get(0).isContested() ? "same" : "apart";
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://DB:3306/shop?a=b, jdbc:mysql://db/shop?c=d, same",
        "jdbc:postgresql://localhost:5432/shop, jdbc:postgresql://127.0.0.1/shop, same",
        "jdbc:sqlserver://db:1433;databaseName=shop, jdbc:sqlserver://db;databaseName=shop;encrypt=true, same",
        "jdbc:oracle:thin:@DB:1521:X, jdbc:oracle:thin:me/secret@db:X, same",
        "jdbc:oracle:thin:@db:1521:X, jdbc:oracle:thin:@//db:1521/X, unknown",
        "jdbc:oracle:thin:@db:1521:X, jdbc:oracle:thin:@//other:1521/X, apart",
        "jdbc:mysql://db/shop, jdbc:mysql://db/other, apart",
        "jdbc:mysql://db:3307/shop, jdbc:mysql://db:3306/shop, apart",
        "jdbc:h2:mem:testdb, jdbc:h2:mem:testdb, apart",
        "jdbc:hsqldb:mem:x, jdbc:hsqldb:mem:x, apart",
        "jdbc:derby:memory:x, jdbc:derby:memory:x, apart",
        "jdbc:sqlite::memory:, jdbc:sqlite::memory:, apart",
        "jdbc:h2:file:./data, jdbc:h2:file:./data, apart",
        "jdbc:h2:file:/var/data, jdbc:h2:file:/var/data, same",
        "jdbc:h2:tcp://db/shop, jdbc:h2:tcp://db:9092/shop, same",
        "jdbc:sqlite:shop.db, jdbc:sqlite:shop.db, apart",
        "jdbc:postgresql://db/shop?currentSchema=a, jdbc:postgresql://db/shop?currentSchema=b, apart",
        "jdbc:postgresql://db/shop?currentSchema=public, jdbc:postgresql://db/shop, same",
    })
    void urls_tell_databases_apart(String one, String two, String expected) throws IOException {
        Coupled coupled = settings("spring.datasource.url=" + one, "spring.datasource.url=" + two);
        assertThat(verdict(coupled)).isEqualTo(expected);
        assertThat(coupled.owners("lib")).containsExactly("Order undecided");
    }

    @Test
    void schemas_of_hibernate_tell_tables_apart() throws IOException {
        String url = "spring.datasource.url=jdbc:postgresql://db/shop|spring.jpa.properties.hibernate.default_schema=";
        assertThat(verdict(settings(url + "a", url + "b"))).isEqualTo("apart");
        assertThat(verdict(settings(url + "a", url + "A"))).isEqualTo("same");
        assertThat(verdict(settings(url + "a", url + "${SCHEMA}"))).isEqualTo("unknown");
    }

    @Test
    void of_several_data_sources_nobody_knows_which_holds_a_table() throws IOException {
        String one = "spring.datasource.url=jdbc:mysql://db/one";
        String both = "app.ds.orders.url=jdbc:mysql://db/one|app.ds.customers.jdbc-url=jdbc:mysql://db/two";
        Coupled coupled = settings(both, one);
        assertThat(verdict(coupled)).isEqualTo("unknown");
        assertThat(coupled.table("orders").undecided())
                .contains("same name, database unknown: one has several data sources");
        assertThat(coupled.findings(Rule.CONTESTED_TABLE)).isEmpty();
        assertThat(verdict(settings(both, "spring.datasource.url=jdbc:mysql://db/three")))
                .isEqualTo("apart");
        String profiles =
                one + "|spring.datasource.hikari.jdbc-url=jdbc:mysql://db/one|spring.flyway.url=jdbc:mysql://db/f";
        assertThat(verdict(settings(profiles, one))).isEqualTo("same");
    }

    @Test
    void nobody_is_the_sole_writer_where_each_has_a_table_of_its_own() throws IOException {
        Coupled coupled =
                settings("spring.datasource.url=jdbc:mysql://db/a", "spring.datasource.url=jdbc:mysql://db/b");
        assertThat(coupled.model("lib", "Order").owner().why())
                .isEqualTo("table orders is written by one, two, in databases of their own");
    }

    @Test
    void a_schema_that_is_the_database_of_the_url_may_be_left_out() throws IOException {
        String url = "spring.datasource.url=jdbc:mysql://db/shop";
        settings(url, url);
        Coupled coupled = Coupled.of(temp, """
                === two/src/main/java/two/Orders.java ===
                package two;
                class Orders {
                    void store(java.sql.Statement s) throws Exception { s.execute("UPDATE Shop.ORDERS SET a = 1"); }
                }
                """);
        assertThat(coupled.coupling().tables()).hasSize(1);
        assertThat(coupled.findings(Rule.CONTESTED_TABLE)).containsExactly("orders");
        assertThat(coupled.coupling().tables().stream()
                        .flatMap(table -> table.accesses().stream())
                        .map(access -> access.table().toString())
                        .collect(Collectors.toSet()))
                .containsExactly("orders");
    }
}
