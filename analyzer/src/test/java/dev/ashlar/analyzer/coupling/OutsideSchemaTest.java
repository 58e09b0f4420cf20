package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DDL that lies beside the modules tells the columns of tables that these use, and nothing else. */
final class OutsideSchemaTest {
    private static final String SCRIPT =
            "CREATE TABLE orders (code int PRIMARY KEY, total int, note int);\nCREATE TABLE unused (id int);\n";

    @TempDir
    Path temp;

    /** One service replaces rows, another updates and reads them. */
    private Coupled read(String firstDatabase, String secondDatabase, String more) throws IOException {
        return Coupled.of(
                temp,
                service("one", firstDatabase, "replace into orders (code, total) values (1, 2)")
                        + service("two", secondDatabase, "update orders set total = 1; select note from orders")
                        + more);
    }

    private static String service(String name, String database, String sql) {
        return """
                === %1$s/pom.xml ===
                <project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>%1$s</artifactId>
                <version>1</version><packaging>war</packaging></project>
                === %1$s/src/main/resources/application.properties ===
                %2$s
                === %1$s/src/main/java/%1$s/Use.java ===
                package %1$s;
                class Use { void m(java.sql.Statement s) throws Exception { s.execute("%3$s"); } }
                """.formatted(name, database.isEmpty() ? "" : "spring.datasource.url=jdbc:mysql://db/" + database, sql);
    }

    private static String script(String path, String sql) {
        return "=== " + path + " ===\n" + sql;
    }

    private static String columns(Coupled coupled) {
        return coupled.coupling().tables().stream()
                .map(table -> table.table() + " " + table.database().orElse("-") + " " + table.columns())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_columns_of_the_only_database_are_those_of_the_script() throws IOException {
        Coupled coupled = read("shop", "shop", script("document/sql/shop.sql", SCRIPT));
        assertThat(columns(coupled)).isEqualTo("orders mysql://db/shop [code, total, note]");
        assertThat(coupled.table("orders").omissions())
                .singleElement()
                .satisfies(omission -> assertThat(omission.columns()).containsExactly("note"));
        assertThat(coupled.table("orders").coWritten()).containsExactly("total");
    }

    @Test
    void profiles_of_one_service_are_no_second_database() throws IOException {
        String profile = script("one/src/main/resources/application-test.properties", "url=jdbc:mysql://other/shop\n");
        assertThat(columns(read("shop", "shop", script("sql/shop.sql", SCRIPT) + profile)))
                .isEqualTo("orders mysql://db/shop [code, total, note]");
    }

    @Test
    void a_script_tells_nothing_where_two_databases_have_the_table() throws IOException {
        Coupled coupled = read("shop", "stock", script("sql/shop.sql", SCRIPT));
        assertThat(columns(coupled)).isEqualTo("orders mysql://db/shop [code, total], orders mysql://db/stock [total]");
        assertThat(coupled.coupling().findings()).isEmpty();
    }

    @Test
    void two_databases_with_the_same_script_have_its_columns() throws IOException {
        String scripts = script("sql/shop.sql", SCRIPT) + script("sql/stock.sql", SCRIPT);
        assertThat(columns(read("shop", "stock", scripts)))
                .isEqualTo("orders mysql://db/shop [code, total, note], orders mysql://db/stock [code, total, note]");
    }

    @Test
    void a_script_tells_nothing_of_an_unknown_database() throws IOException {
        Coupled coupled = read("shop", "", script("sql/shop.sql", SCRIPT));
        assertThat(columns(coupled)).isEqualTo("orders - [code, total]");
        assertThat(coupled.table("orders").undecided()).contains("same name, database unknown");
        assertThat(coupled.findings(Rule.CONTESTED_TABLE)).isEmpty();
    }

    @Test
    void the_schema_of_a_module_comes_first() throws IOException {
        String own = script("one/src/main/resources/schema.sql", "CREATE TABLE orders (code int, total int, own int);");
        assertThat(columns(read("shop", "shop", own + script("sql/shop.sql", SCRIPT))))
                .isEqualTo("orders mysql://db/shop [code, total, own]");
    }

    @Test
    void the_only_database_of_a_monolith_is_known_by_its_modules() throws IOException {
        String monolith = service("one", "shop", "update orders set total = 1").replace("war", "jar");
        assertThat(columns(Coupled.of(temp, monolith + script("sql/shop.sql", SCRIPT))))
                .isEqualTo("orders - [code, total, note]");
    }
}
