package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One library and two services in each case. */
final class SharedLibraryTest {
    @TempDir
    Path temp;

    private Coupled read(String more) throws IOException {
        return Coupled.of(temp, system("1", "1", "1") + more);
    }

    /** The library at one version, and two services that ask for it. */
    private static String system(String library, String one, String two) {
        return pom("lib", library, "") + service("one", one) + service("two", two) + """
                === lib/src/main/java/lib/Order.java ===
                package lib;
                public class Order {
                    private long id;
                    private String note;
                    public long getId() { return id; }
                    public void setId(long id) { this.id = id; }
                    public String getNote() { return note; }
                    public void setNote(String note) { this.note = note; }
                }
                === lib/src/main/java/lib/Old.java ===
                package lib;
                public class Old { private int a; public int getA() { return a; } }
                """;
    }

    private static String service(String name, String version) {
        return pom(
                name,
                "1",
                "<packaging>war</packaging><dependencies><dependency><groupId>acme</groupId><artifactId>lib</artifactId>"
                        + "<version>" + version + "</version></dependency></dependencies>");
    }

    private static String pom(String name, String version, String more) {
        return "=== " + name
                + "/pom.xml ===\n<project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>" + name
                + "</artifactId><version>" + version + "</version>\n" + more + "</project>\n";
    }

    private static String java(String service, String body) {
        return "=== " + service + "/src/main/java/" + service + "/Use.java ===\npackage " + service
                + ";\nimport lib.*;\nclass Use {\n" + body + "\n}\n";
    }

    @Test
    void consumers_on_different_versions_are_told_one_by_one() throws IOException {
        Coupled coupled =
                Coupled.of(temp, system("1.2", "1.1", "1.2") + java("one", "Order o;") + java("two", "Order o;"));
        assertThat(coupled.artifact("lib").consumers())
                .extracting(consumer ->
                        coupled.unit(consumer.unit()) + " " + consumer.version().orElse("?"))
                .containsExactly("one 1.1", "two 1.2");
        assertThat(coupled.coupling().findings())
                .filteredOn(finding -> finding.rule() == Rule.VERSION_SKEW)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("versions of lib differ: one 1.1, two 1.2");
                    assertThat(finding.evidence())
                            .extracting(Object::toString)
                            .containsExactly("one/pom.xml:2", "two/pom.xml:2");
                });
    }

    @Test
    void a_library_whose_source_was_not_given_is_known_by_its_coordinates() throws IOException {
        Coupled coupled =
                Coupled.of(temp, service("one", "1.1") + service("two", "1.2") + java("one", "") + java("two", ""));
        assertThat(coupled.findings(Rule.VERSION_SKEW)).containsExactly("acme:lib");
    }

    @Test
    void nothing_is_unused_that_a_file_of_another_kind_names() throws IOException {
        String users = java("one", "Order o;") + java("two", "Order o;");
        assertThat(read(users).model("lib", "Old").status()).isEqualTo(SharedModel.Status.UNUSED);
        for (String file : List.of(
                "=== one/src/main/webapp/old.jsp ===\n<jsp:useBean id=\"o\" class=\"lib.Old\"/>\n",
                "=== one/src/main/resources/beans.xml ===\n<beans><bean class=\"lib.Old\"/></beans>\n",
                "=== one/src/main/resources/META-INF/services/x.Y ===\nlib.Old\n",
                "=== one/src/main/kotlin/Use.kt ===\nval o = Old()\n",
                "=== one/src/test/java/one/UseTest.java ===\npackage one; class UseTest { lib.Old o; }\n",
                "=== one/src/main/resources/app.properties ===\ntype=lib.Old\n")) {
            Path folder = temp.resolve("with" + file.hashCode());
            SharedModel old =
                    Coupled.of(folder, system("1", "1", "1") + users + file).model("lib", "Old");
            assertThat(old.status()).as(file).isEqualTo(SharedModel.Status.UNDECIDED);
            assertThat(old.mentions()).as(file).hasSize(1);
        }
    }

    @Test
    void a_string_that_names_a_class_is_a_use() throws IOException {
        Coupled coupled = read(java("one", "String s = \"lib.Old\"; Order o;") + java("two", "Order o;"));
        assertThat(coupled.model("lib", "Old").status()).isEqualTo(SharedModel.Status.USED);
    }

    @Test
    void fields_are_followed_through_lambdas_references_chains_and_subtypes() throws IOException {
        Coupled coupled = read(java(
                        "one",
                        "void m(java.util.List<Order> all) { all.stream().filter(o -> o.getId() > 1).map(Order::getNote).toList(); }")
                + java("two", "static class Big extends Order { void n() { setNote(\"x\"); } }"));
        assertThat(coupled.uses("lib")).contains("Order one READS [id, note] []", "Order two EXTENDS [] [note]");
    }

    @Test
    void nobody_is_the_only_setter_of_what_a_request_fills() throws IOException {
        String setter = java("one", "void m(Order o) { o.setNote(\"x\"); }");
        assertThat(read(setter + java("two", "Order o;")).owners("lib")).contains("Order one");
        String request = """
                === two/src/main/java/two/Web.java ===
                package two;
                @org.springframework.web.bind.annotation.RestController
                class Web {
                    @org.springframework.web.bind.annotation.PostMapping void post(lib.Big big) {}
                }
                === lib/src/main/java/lib/Big.java ===
                package lib;
                public class Big extends Order {}
                """;
        Coupled coupled = Coupled.of(temp.resolve("web"), system("1", "1", "1") + setter + request);
        assertThat(coupled.owners("lib")).contains("Order undecided");
    }

    @Test
    void a_copy_by_a_library_that_is_written_with_its_package_fills_fields_unseen() throws IOException {
        String setter = java("one", "void m(Order o) { o.setNote(\"x\"); }");
        String copy = "void m(Object s, Order o) { org.springframework.beans.BeanUtils.copyProperties(s, o); }";
        assertThat(read(setter + java("two", copy)).owners("lib")).contains("Order undecided");
    }

    @Test
    void what_lombok_makes_in_place_of_a_constructor_returns_the_type() throws IOException {
        String value = """
                === lib/src/main/java/lib/Place.java ===
                package lib;
                import lombok.Value;
                @Value(staticConstructor = "of")
                public class Place { String city; int zip; }
                """;
        Coupled coupled = read(
                value + java("one", "String m() { return Place.of(\"x\", 1).getCity(); }") + java("two", "Order o;"));
        assertThat(coupled.uses("lib")).contains("Place one READS [city] []");
    }

    @Test
    void a_file_that_is_nested_too_deep_is_not_called_broken() throws IOException {
        String file = "=== one/src/main/resources/deep.xml ===\n<mapper>" + "<a>".repeat(300) + "</a>".repeat(300)
                + "</mapper>\n";
        assertThat(read(java("one", "Order o;") + java("two", "Order o;") + file)
                        .coupling()
                        .unparsed())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo("elements are nested deeper than 200"));
    }

    @Test
    void tables_of_unknown_databases_are_left_undecided() throws IOException {
        String sql = "void m(java.sql.Statement s) throws Exception { s.execute(\"update orders set a = 1\"); }";
        Coupled coupled = read(java("one", sql) + java("two", sql));
        assertThat(coupled.table("orders").undecided()).contains("same name, database unknown");
        assertThat(coupled.findings(Rule.CONTESTED_TABLE)).isEmpty();
    }

    @Test
    void tables_of_one_database_are_contested_and_those_of_two_are_not() throws IOException {
        String sql = "void m(java.sql.Statement s) throws Exception { s.execute(\"update orders set a = 1\"); }";
        String code = java("one", sql) + java("two", sql) + url("one", "db/shop");
        assertThat(read(code + url("two", "db/shop")).findings(Rule.CONTESTED_TABLE))
                .containsExactly("orders");
        Coupled apart = Coupled.of(temp.resolve("apart"), system("1", "1", "1") + code + url("two", "db/other"));
        assertThat(apart.findings(Rule.CONTESTED_TABLE)).isEmpty();
    }

    private static String url(String service, String database) {
        return "=== " + service + "/src/main/resources/application.properties ===\nspring.datasource.url=jdbc:mysql://"
                + database + "\n";
    }

    @Test
    void a_build_that_does_not_tell_its_dependencies_leaves_the_figures_undecided() throws IOException {
        String boot =
                "import org.springframework.boot.autoconfigure.SpringBootApplication;\n@SpringBootApplication class ";
        Coupled coupled = Coupled.of(
                temp,
                """
                === lib/build.gradle ===
                === lib/src/main/java/lib/Order.java ===
                package lib;
                public record Order(int id) {}
                === one/build.gradle ===
                === one/src/main/java/one/Use.java ===
                package one;
                """ + boot + "Use { int m(lib.Order o) { return o.id(); } }\n" + """
                === two/build.gradle ===
                === two/src/main/java/two/Use.java ===
                package two;
                """ + boot
                        + "Use { int m(Object o) { return o instanceof lib.Order(int id) ? id : 0; } }\n");
        SharedArtifact lib = coupled.artifact("lib");
        assertThat(lib.undecided())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("the build file of one"));
        assertThat(lib.isFlagged()).isFalse();
        assertThat(coupled.uses("lib")).containsExactly("Order one READS [id] []", "Order two READS [id] []");
    }
}
