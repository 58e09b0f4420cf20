package dev.ashlar.analyzer.build;

import static dev.ashlar.analyzer.build.SourceTree.module;
import static dev.ashlar.analyzer.build.SourceTree.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementTest {

    private static final String ID = "com.acme:lib";

    @TempDir
    Path temp;

    private SourceTree tree;
    private ReadOptions options;

    @BeforeEach
    void make_folder() {
        tree = new SourceTree(temp);
        options = new ReadOptions(List.of(), false, temp.resolve("no-repository"));
    }

    private CodeBase read(String... paths) {
        return tree.read(options, paths);
    }

    private void project(String path, String artifactId, String version, String rest) {
        tree.file(path + "/pom.xml", """
                <project>
                  <groupId>com.acme</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                  %s
                </project>
                """.formatted(artifactId, version, rest));
    }

    /** Lines 6 to 10 of a pom made by {@link #project}. */
    private static String asks(String artifactId, String version) {
        return """
                <dependencies>
                    <dependency>
                      <groupId>com.acme</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>
                  </dependencies>
                """.formatted(artifactId, version);
    }

    private static Requirement required(CodeBase code, String module, String id) {
        return module(code, module).requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void library_in_another_repository_is_found_whatever_the_version() {
        project("libs/lib", "lib", "1.2", "");
        project("services/orders", "orders", "1", asks("lib", "1.1"));
        project("services/stock", "stock", "1", asks("lib", "1.2"));

        CodeBase code = read("libs", "services");

        assertThat(module(code, "lib").coordinates()).contains("com.acme:lib:1.2");
        assertThat(module(code, "orders").requirements())
                .containsExactly(new Requirement(
                        ID, Optional.of("1.1"), Optional.of("lib"), "services/orders/pom.xml", 6, true));
        assertThat(required(code, "stock", ID).version()).contains("1.2");
        assertThat(module(code, "orders").dependencies()).containsExactly("lib");
    }

    @Test
    void library_that_is_not_given_is_required_all_the_same() {
        project("orders", "orders", "1", asks("lib", "1.1"));

        CodeBase code = read("");

        assertThat(module(code, "orders").requirements())
                .containsExactly(new Requirement(ID, Optional.of("1.1"), Optional.empty(), "orders/pom.xml", 6, true));
        assertThat(module(code, "orders").dependencies()).isEmpty();
    }

    @Test
    void what_a_module_on_the_way_asks_is_required_indirectly() {
        project("orders", "orders", "1", asks("service", "1"));
        project("service", "service", "1", asks("lib", "1.1"));

        CodeBase code = read("");

        assertThat(required(code, "orders", ID))
                .isEqualTo(new Requirement(ID, Optional.of("1.1"), Optional.empty(), "service/pom.xml", 6, false));
        assertThat(module(code, "orders").requirements())
                .extracting(Requirement::id)
                .containsExactly(ID, "com.acme:service");
    }

    @Test
    void own_version_comes_before_that_of_a_module_on_the_way() {
        project("orders", "orders", "1", asks("service", "1").replace("</dependencies>", """
                <dependency><groupId>com.acme</groupId><artifactId>lib</artifactId><version>3</version></dependency>
                </dependencies>"""));
        project("service", "service", "1", asks("lib", "1.1"));

        CodeBase code = read("");

        assertThat(required(code, "orders", ID).version()).contains("3");
        assertThat(required(code, "orders", ID).direct()).isTrue();
    }

    @Test
    void nearest_version_wins_among_modules_on_the_way() {
        project("orders", "orders", "1", asks("near", "1").replace("</dependencies>", """
                <dependency><groupId>com.acme</groupId><artifactId>far</artifactId><version>1</version></dependency>
                </dependencies>"""));
        project("near", "near", "1", asks("middle", "1"));
        project("middle", "middle", "1", asks("lib", "1"));
        project("far", "far", "1", asks("lib", "2"));

        assertThat(required(read(""), "orders", ID).version()).contains("2");
    }

    @Test
    void managed_version_holds_for_what_comes_indirectly() {
        project(
                "orders",
                "orders",
                "1",
                "<dependencyManagement>" + asks("lib", "9") + "</dependencyManagement>" + asks("service", "1"));
        project("service", "service", "1", asks("lib", "1.1"));

        assertThat(required(read(""), "orders", ID).version()).contains("9");
    }

    @Test
    void line_is_that_of_the_module_although_the_version_is_managed_above() {
        project(".", "parent", "1", """
                <packaging>pom</packaging>
                <dependencyManagement>%s</dependencyManagement>""".formatted(asks("lib", "1.1")));
        tree.file("orders/pom.xml", """
                <project>
                  <parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>1</version></parent>
                  <artifactId>orders</artifactId>
                  <dependencies>
                    <dependency><groupId>com.acme</groupId><artifactId>lib</artifactId></dependency>
                  </dependencies>
                </project>
                """);

        assertThat(module(read(""), "orders").requirements())
                .containsExactly(new Requirement(ID, Optional.of("1.1"), Optional.empty(), "orders/pom.xml", 5, true));
    }

    @Test
    void version_that_nobody_says_is_unknown() {
        project("orders", "orders", "1", asks("lib", "${nobody.says}"));
        project("stock", "stock", "1", asks("lib", "1").replace("<version>1</version>", ""));

        CodeBase code = read("");

        assertThat(required(code, "orders", ID).version()).isEmpty();
        assertThat(required(code, "stock", ID).version()).isEmpty();
    }

    @Test
    void what_has_no_name_is_not_required() {
        project("orders", "orders", "1", asks("${nobody.says}", "1"));
        project("stock", "stock", "1", asks("lib", "1").replace("<groupId>com.acme</groupId>", ""));

        CodeBase code = read("");

        assertThat(module(code, "orders").requirements()).isEmpty();
        assertThat(module(code, "stock").requirements()).isEmpty();
    }

    @Test
    void what_only_tests_use_is_required_with_tests_only() {
        project("orders", "orders", "1", asks("lib", "1").replace("</version>", "</version><scope>test</scope>"));

        assertThat(module(read(""), "orders").requirements()).isEmpty();
        assertThat(module(tree.read(new ReadOptions(List.of(), true, temp), ""), "orders")
                        .requirements())
                .hasSize(1);
    }

    @Test
    void of_two_versions_in_the_code_base_the_one_asked_for_is_meant() {
        project("old/lib", "lib", "1", "");
        project("new/lib", "lib", "2", "");
        project("new/orders", "orders", "1", asks("lib", "1"));
        project("new/stock", "stock", "1", asks("lib", "3"));

        CodeBase code = read("");

        assertThat(required(code, "orders", ID).module()).contains("old/lib");
        assertThat(required(code, "stock", ID).module()).contains("new/lib");
    }

    @Test
    void sources_archive_is_the_library_that_its_name_says() {
        project("orders", "orders", "1", asks("lib", "1.1"));
        tree.zip("lib-1.2-sources.jar", "A.java");

        CodeBase code = read("lib-1.2-sources.jar", "orders");

        assertThat(module(code, "lib-1.2").coordinates()).contains("com.acme:lib:1.2");
        assertThat(required(code, "orders", ID).module()).contains("lib-1.2");
        assertThat(required(code, "orders", ID).version()).contains("1.1");
        assertThat(module(code, "orders").dependencies()).containsExactly("lib-1.2");
    }

    @Test
    void archive_whose_name_fits_several_artifacts_or_none_is_nobodys() {
        project("orders", "orders", "1", asks("lib", "1"));
        project("stock", "stock", "1", asks("lib", "1").replace("com.acme</groupId>\n      <a", "org.x</groupId><a"));
        tree.zip("lib-1-sources.jar", "A.java").zip("lib-extra-1.jar", "B.java").zip("lib-.jar", "C.java");

        CodeBase code = read("orders", "stock", "lib-1-sources.jar", "lib-extra-1.jar", "lib-.jar");

        assertThat(names(code)).contains("lib-1", "lib-extra-1", "lib-");
        assertThat(module(code, "lib-1").coordinates()).isEmpty();
        assertThat(module(code, "lib-extra-1").coordinates()).isEmpty();
        assertThat(module(code, "lib-").coordinates()).isEmpty();
        assertThat(required(code, "orders", ID).module()).isEmpty();
    }

    @Test
    void archive_is_what_maven_left_in_it_whatever_its_name() {
        project("orders", "orders", "1", asks("lib", "1"));
        tree.bytes(
                "renamed.jar",
                SourceTree.zipped(Map.of("META-INF/maven/com.acme/lib/pom.properties", """
                #comment
                groupId=com.acme
                artifactId=lib
                version=7
                """, "A.java", "class A {}")));

        CodeBase code = read("orders", "renamed.jar");

        assertThat(module(code, "renamed").coordinates()).contains("com.acme:lib:7");
        assertThat(required(code, "orders", ID).module()).contains("renamed");
        assertThat(module(code, "renamed").resources()).isEmpty();
    }

    @Test
    void archive_is_what_the_pom_in_it_says() {
        tree.bytes("x.jar", SourceTree.zipped(Map.of("META-INF/maven/com.acme/lib/pom.xml", """
                <project><parent><groupId>com.acme</groupId><artifactId>p</artifactId><version>7</version></parent>
                <artifactId>lib</artifactId></project>""")));

        assertThat(module(read("x.jar"), "x").coordinates()).contains("com.acme:lib:7");
    }

    @Test
    void of_several_artifacts_packed_together_the_name_tells_which() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String name : List.of("other", "lib", "third")) {
            entries.put(
                    "META-INF/maven/com.acme/" + name + "/pom.properties",
                    "groupId=com.acme\nartifactId=" + name + "\nversion=7\n");
        }
        tree.bytes("lib-7-sources.jar", SourceTree.zipped(entries)).bytes("all.jar", SourceTree.zipped(entries));

        CodeBase code = read("lib-7-sources.jar", "all.jar");

        assertThat(module(code, "lib-7").coordinates()).contains("com.acme:lib:7");
        assertThat(module(code, "all").coordinates()).isEmpty();
    }

    @Test
    void descriptors_that_make_no_sense_say_nothing() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("META-INF/maven/a/pom.properties", "groupId=\\u00zz\nartifactId=a\nversion=1");
        entries.put("META-INF/maven/b/pom.properties", "groupId=a:b\nartifactId=a\nversion=1");
        entries.put("META-INF/maven/c/pom.properties", "groupId=a\nversion=1");
        entries.put("META-INF/maven/d/pom.xml", "<project>" + "<a>".repeat(100_000));
        entries.put("META-INF/maven/e/pom.xml", "<!DOCTYPE project><project><artifactId>x</artifactId></project>");
        tree.bytes("x.jar", SourceTree.zipped(entries));

        assertThat(module(read("x.jar"), "x").coordinates()).isEmpty();
    }
}
