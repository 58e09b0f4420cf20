package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library and three services: all use Order, one alone uses Sole, nobody uses Old, and three has the library for nothing. */
final class NamedElsewhereTest {
    @TempDir
    Path temp;

    private static final String SYSTEM = Stream.concat(
                            Stream.of(pom("lib", "")),
                            Stream.of("one", "two", "three")
                                    .map(
                                            service -> pom(
                                                    service,
                                                    "<packaging>war</packaging><dependencies><dependency><groupId>acme</groupId>"
                                                            + "<artifactId>lib</artifactId><version>1</version></dependency></dependencies>")))
                    .collect(Collectors.joining())
            + entity("Order") + entity("Sole") + entity("Old")
            + """
            === lib/src/main/resources/shop-messages.properties ===
            a=b
            === one/src/main/java/one/Use.java ===
            package one;
            import acme.shop.*;
            class Use { Order o; long m(Sole s) { return s.getId(); } }
            === two/src/main/java/two/Use.java ===
            package two;
            import acme.shop.Order;
            class Use { Order o; }
            """;

    private static String pom(String name, String more) {
        return "=== " + name
                + "/pom.xml ===\n<project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>" + name
                + "</artifactId><version>1</version>\n" + more + "</project>\n";
    }

    private static String entity(String name) {
        return "=== lib/src/main/java/acme/shop/" + name + ".java ===\npackage acme.shop;\n"
                + "@jakarta.persistence.Entity public class " + name + " {\n"
                + "    @jakarta.persistence.Id private long id;\n    public long getId() { return id; }\n}\n";
    }

    private Coupled with(String more) throws IOException {
        return Coupled.of(temp, SYSTEM + more);
    }

    private static String java(String service, String code) {
        return "=== " + service + "/src/main/java/" + service + "/More.java ===\npackage " + service + ";\n" + code
                + "\n";
    }

    private static String file(String path, String text) {
        return "=== " + path + " ===\n" + text + "\n";
    }

    @Test
    void without_other_files_each_claim_is_made() throws IOException {
        Coupled coupled = with("");

        assertThat(coupled.findings(Rule.UNUSED_MODEL)).containsExactly("Old");
        assertThat(coupled.findings(Rule.SINGLE_CONSUMER_MODEL)).containsExactly("Sole");
        assertThat(coupled.findings(Rule.UNNEEDED_DEPENDENCY)).containsExactly("three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class More { Object m(jakarta.persistence.EntityManager m) { return m.createQuery(\"select new acme.shop.Old(a.id) from A a\"); } }",
                "class More { Object m(jakarta.persistence.EntityManager m) { return m.createQuery(\"from Old e\"); } }",
                "class More { private int a; public int getA() { return a; } static Object s = \"new acme.shop.Old()\"; }",
                "class More { private acme.shop.Old a; public acme.shop.Old getA() { return a; } }",
                "class More { String s = \"select o from \"\n + \"Old o\"; }",
                "class More { String s = \"\"\"\n  select o\n  from Old o\n  \"\"\"; }",
                "import static acme.shop.Old.*;\nclass More {}",
                "import acme.shop.Old_;\nclass More { Object o = Old_.id; }",
                "import static acme.shop.QOld.old;\nclass More { Object o = old; }",
                "class More { @Value(\"#{T(acme.shop.Old).X}\") String s; }",
                "interface More { @Mapping(expression = \"java(new acme.shop.Old())\") String m(String s); }",
                "class More { Object m() throws Exception { return Class.forName(\"acme.shop.\" + \"Old\"); } }",
                "class More { static final String P = \"acme.shop.\"; Object m() throws Exception { return Class.forName(P + \"Old\"); } }",
                "class More { Object m(String s) throws Exception { return Class.forName(\"acme.shop.\" + s); } }",
                "/** See {@link acme.shop.Old}. */\nclass More {}"
            })
    void nothing_is_unused_that_code_names_in_passing(String code) throws IOException {
        SharedModel old = with(java("two", code)).model("lib", "Old");

        assertThat(old.status()).isEqualTo(SharedModel.Status.UNDECIDED);
        assertThat(old.mentions())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.path()).isEqualTo("two/src/main/java/two/More.java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class More { String s = \"Old\"; }",
                "class More { String s = \"the Old one\"; }",
                "class More { String s = \"update\"; String t() { return \"Old\"; } }",
                "// Old\nclass More { char c = '\"'; Object Old; }",
                "class Old { Old o; }"
            })
    void words_that_only_look_like_a_model_name_none(String code) throws IOException {
        assertThat(with(java("two", code)).findings(Rule.UNUSED_MODEL)).containsExactly("Old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.jrxml|<jasperReport><import value=\"acme.shop.*\"/><variable class=\"acme.shop.Old\"/></jasperReport>",
                "tags.tld|<function-class>acme.shop.Old</function-class>",
                "view.fxml|<?import acme.shop.*?><Old/>",
                "view.zul|<window apply=\"acme.shop.Old\"/>",
                "old.proto|option java_package = \"acme.shop\";\nmessage Old {}",
                "old.avsc|{\"type\": \"record\", \"namespace\": \"acme.shop\", \"name\": \"Old\"}",
                "schema.graphqls|type Old { id: Int }",
                "old.conf|type = acme.shop.Old",
                "list.txt|acme.shop.Old",
                "script.js|var t = Java.type('acme.shop.Old');"
            })
    void nothing_is_unused_that_a_file_of_an_old_kind_names(String file) throws IOException {
        String[] parts = file.split("\\|", 2);

        assertThat(with(file("two/src/main/resources/" + parts[0], parts[1]))
                        .model("lib", "Old")
                        .status())
                .isEqualTo(SharedModel.Status.UNDECIDED);
    }

    @Test
    void what_could_not_be_read_leaves_all_claims_undecided() throws IOException {
        Coupled coupled = with(file("three/src/main/resources/report.jasper", "a\0b"));

        assertThat(coupled.model("lib", "Old").status()).isEqualTo(SharedModel.Status.UNDECIDED);
        assertThat(coupled.coupling().findings()).isEmpty();
    }

    @Test
    void a_model_that_a_named_model_needs_is_not_unused_either() throws IOException {
        String chain = file(
                        "lib/src/main/java/acme/shop/Part.java",
                        "package acme.shop;\npublic class Part { private int a; public int getA() { return a; } }")
                + file(
                        "lib/src/main/java/acme/shop/Whole.java",
                        "package acme.shop;\npublic class Whole { private Part a; public Part getA() { return a; } }");

        assertThat(with(chain).findings(Rule.UNUSED_MODEL)).containsExactly("Old", "Part", "Whole");
        assertThat(with(chain + file("two/src/main/webapp/a.jsp", "<jsp:useBean class=\"acme.shop.Whole\"/>"))
                        .findings(Rule.UNUSED_MODEL))
                .containsExactly("Old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two/src/main/java/two/More.java|package two;\nimport acme.shop.Sole;\nclass More {}",
                "two/src/main/java/two/More.java|package two;\nclass More { String s = \"select new acme.shop.Sole(a) from A a\"; }",
                "two/src/main/java/two/More.java|package two;\nclass More { String s = \"select s from Sole s\"; }",
                "two/src/main/kotlin/two/More.kt|package two\nimport acme.shop.*\nclass More { fun f(): Sole = Sole() }",
                "two/src/test/java/two/MoreTest.java|package two;\nimport acme.shop.*;\nclass MoreTest { Sole s; }",
                "two/src/test/resources/a.xml|<beans><bean class=\"acme.shop.Sole\"/></beans>",
                "lib/src/test/java/acme/shop/SoleTest.java|package acme.shop;\nclass SoleTest { Sole s; }",
                "two/src/main/webapp/a.jsp|<jsp:useBean class=\"acme.shop.Sole\"/>"
            })
    void a_model_that_another_module_names_is_not_for_one_only(String file) throws IOException {
        String[] parts = file.split("\\|", 2);
        Coupled coupled = with(file(parts[0], parts[1]));

        assertThat(coupled.findings(Rule.SINGLE_CONSUMER_MODEL)).isEmpty();
        assertThat(coupled.model("lib", "Sole").mentions())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.path()).isEqualTo(parts[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one/src/test/java/one/MoreTest.java|package one;\nclass MoreTest { acme.shop.Sole s; }",
                "two/src/test/java/two/MoreTest.java|package two;\nclass MoreTest { /* Sole */ Sole s; static class Sole {} }",
                "two/src/main/webapp/a.html|<h1>Sole</h1>"
            })
    void its_own_consumer_and_other_types_of_its_name_do_not_hold_a_model_back(String file) throws IOException {
        String[] parts = file.split("\\|", 2);

        assertThat(with(file(parts[0], parts[1])).findings(Rule.SINGLE_CONSUMER_MODEL))
                .containsExactly("Sole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kotlin/three/More.kt|package three\nimport acme.shop.*\nclass More { fun f(): Order = Order() }",
                "webapp/a.jsp|<jsp:useBean class=\"acme.shop.Order\"/>",
                "resources/beans.xml|<beans><bean class=\"acme.shop.Order\"/></beans>",
                "resources/application.yml|type: acme.shop.Order",
                "resources/db.xml|<beans><bean><property name=\"packagesToScan\" value=\"acme.shop\"/></bean></beans>",
                "java/three/More.java|package three;\nimport acme.shop.Order;\nclass More {}",
                "java/three/More.java|package three;\nimport acme.shop.*;\nclass More {}",
                "java/three/More.java|package three;\n@EntityScan(\"acme.shop\") class More {}",
                "java/three/More.java|package three;\n@ComponentScan(basePackages = {\"x.y\", \"acme.shop\"}) class More {}",
                "java/three/More.java|package three;\n@EntityScan(\"acme\") class More {}",
                "java/acme/More.java|package acme;\n@SpringBootApplication class More {}",
                "java/three/More.java|package three;\nclass More { String s = \"select new acme.shop.Order(a) from A a\"; }",
                "java/three/More.java|package three;\nclass More { Object o = More.class.getResource(\"/shop-messages.properties\"); }"
            })
    void a_library_that_a_module_names_is_not_there_for_nothing(String file) throws IOException {
        String[] parts = file.split("\\|", 2);
        Coupled coupled = with(file("three/src/main/" + parts[0], parts[1]));

        assertThat(coupled.findings(Rule.UNNEEDED_DEPENDENCY)).isEmpty();
        assertThat(consumer(coupled, "three").naming())
                .hasValueSatisfying(
                        naming -> assertThat(naming.place().path()).isEqualTo("three/src/main/" + parts[0]));
    }

    private static ArtifactConsumer consumer(Coupled coupled, String name) {
        return coupled.artifact("lib").consumers().stream()
                .filter(consumer -> coupled.unit(consumer.unit()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_library_that_registers_itself_is_not_there_for_nothing() throws IOException {
        assertThat(with(file("lib/src/main/resources/META-INF/spring.factories", "a=b"))
                        .findings(Rule.UNNEEDED_DEPENDENCY))
                .isEmpty();
    }

    @Test
    void a_scan_around_a_library_that_has_nothing_to_be_found_needs_nothing() throws IOException {
        String plain = SYSTEM.replace("@jakarta.persistence.Entity ", "");
        String scan = "@SpringBootApplication(scanBasePackages = \"acme.shop\") class More {}";

        assertThat(Coupled.of(temp, plain + java("three", scan)).findings(Rule.UNNEEDED_DEPENDENCY))
                .containsExactly("three");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application.yml|logging:\n  level:\n    acme.shop: debug",
                "application.properties|logging.level.acme.shop=debug",
                "log4j.xml|<configuration><logger name=\"acme.shop\"/></configuration>"
            })
    void what_is_logged_of_a_library_does_not_need_it(String file) throws IOException {
        String[] parts = file.split("\\|", 2);

        assertThat(with(file("three/src/main/resources/" + parts[0], parts[1])).findings(Rule.UNNEEDED_DEPENDENCY))
                .containsExactly("three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@MapperScan", "@org.mybatis.spring.annotation.MapperScan"})
    void mappers_that_nobody_asks_for_are_told_and_not_missed(String scan) throws IOException {
        Coupled coupled = with(java("three", scan + "({\"acme.shop\", \"three.dao\"}) class More {}"));

        assertThat(coupled.coupling().findings())
                .filteredOn(finding -> finding.rule() == Rule.UNNEEDED_DEPENDENCY)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .isEqualTo(
                                    "three has lib on its class path and reaches no type of it, but has its packages scanned for mappers");
                    assertThat(finding.evidence())
                            .extracting(Object::toString)
                            .containsExactly("three/pom.xml:2", "three/src/main/java/three/More.java:2");
                });
    }
}
