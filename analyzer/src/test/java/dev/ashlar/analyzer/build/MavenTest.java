package dev.ashlar.analyzer.build;

import static dev.ashlar.analyzer.build.SourceTree.module;
import static dev.ashlar.analyzer.build.SourceTree.names;
import static dev.ashlar.analyzer.build.SourceTree.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.build.CodeBase.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenTest {

    @TempDir
    Path temp;

    private SourceTree tree;
    private ReadOptions options;

    @BeforeEach
    void make_folder() throws IOException {
        tree = new SourceTree(Files.createDirectory(temp.resolve("shop"))).java("any/src/main/java/Any.java");
        options = new ReadOptions(List.of(), true, temp.resolve("repository"));
    }

    private CodeBase read() {
        return tree.read(options, "");
    }

    private CodeBase readMain() {
        return tree.read(new ReadOptions(List.of(), false, options.localRepository()), "");
    }

    private static String dependency(String artifactId, String more) {
        return "<dependency><groupId>com.acme</groupId><artifactId>" + artifactId + "</artifactId><version>1</version>"
                + more + "</dependency>";
    }

    private static String dependencies(String... dependencies) {
        return "<dependencies>" + String.join("", dependencies) + "</dependencies>";
    }

    private static String parent(String artifactId) {
        return "<parent><groupId>com.acme</groupId><artifactId>" + artifactId
                + "</artifactId><version>1</version></parent>";
    }

    @Test
    void projects_are_modules_named_by_artifact_and_aggregators_are_none() {
        tree.pom("pom.xml", "shop", "<packaging>pom</packaging><modules><module>core</module></modules>")
                .pom("core/pom.xml", "shop-core", parent("shop"))
                .java("core/src/main/java/A.java", "core/src/test/java/B.java")
                .pom("elsewhere/deep/pom.xml", "unnamed", "");

        CodeBase code = read();

        assertThat(names(code)).containsExactly("any", "shop-core", "unnamed");
        assertThat(module(code, "shop-core").coordinates()).contains("com.acme:shop-core:1");
        assertThat(module(code, "shop-core").dependenciesKnown()).isTrue();
        assertThat(set(code, "core/src/test/java/B.java")).isEqualTo(SourceSet.TEST);
        assertThat(code.notes()).isEmpty();
    }

    @Test
    void same_artifact_of_two_groups_is_named_with_its_group_and_copies_by_path() {
        tree.pom("a/pom.xml", "api", "")
                .pom("b/pom.xml", "api", "<!-- copy -->")
                .file(
                        "c/pom.xml",
                        "<project><groupId>org.other</groupId><artifactId>api</artifactId><version>1</version></project>");

        assertThat(names(read())).containsExactly("a", "any", "b", "org.other:api");
    }

    @Test
    void dependencies_are_followed_as_maven_does() {
        tree.pom(
                        "app/pom.xml",
                        "app",
                        dependencies(
                                dependency(
                                        "service",
                                        "<exclusions><exclusion><groupId>com.acme</groupId>"
                                                + "<artifactId>excluded</artifactId></exclusion></exclusions>"),
                                dependency("tests", "<scope>test</scope>"),
                                dependency("servlet", "<scope>provided</scope>")))
                .pom(
                        "service/pom.xml",
                        "service",
                        dependencies(
                                dependency("store", "<scope>runtime</scope>"),
                                dependency("excluded", ""),
                                dependency("maybe", "<optional>true</optional>"),
                                dependency("given", "<scope>provided</scope>")))
                .pom("store/pom.xml", "store", dependencies(dependency("service", "")))
                .pom("excluded/pom.xml", "excluded", "")
                .pom("maybe/pom.xml", "maybe", "")
                .pom("given/pom.xml", "given", "")
                .pom("servlet/pom.xml", "servlet", "")
                .pom("tests/pom.xml", "tests", "");

        CodeBase code = readMain();

        assertThat(module(code, "app").dependencies()).containsExactlyInAnyOrder("service", "store", "servlet");
        assertThat(module(read(), "app").dependencies())
                .containsExactlyInAnyOrder("service", "store", "servlet", "tests");
        assertThat(module(code, "service").dependencies())
                .containsExactlyInAnyOrder("store", "excluded", "maybe", "given");
    }

    @Test
    void properties_parents_and_managed_scopes_are_resolved() {
        tree.pom("parent/pom.xml", "house", """
                        <packaging>pom</packaging>
                        <properties><own.group>com.acme</own.group><lib>logging</lib></properties>
                        <dependencyManagement>%s</dependencyManagement>
                        <dependencies><dependency><groupId>${own.group}</groupId><artifactId>${lib}</artifactId></dependency></dependencies>
                        """.formatted(
                                dependencies(dependency("logging", ""), dependency("fakes", "<scope>test</scope>"))))
                .file("app/pom.xml", """
                        <project><parent><groupId>com.acme</groupId><artifactId>house</artifactId><version>1</version>
                        <relativePath>../parent</relativePath></parent><artifactId>app</artifactId>
                        <dependencies><dependency><groupId>${project.groupId}</groupId><artifactId>fakes</artifactId></dependency></dependencies>
                        </project>""")
                .pom("logging/pom.xml", "logging", "")
                .pom("fakes/pom.xml", "fakes", "");

        CodeBase code = readMain();

        assertThat(module(code, "app").dependencies()).containsExactly("logging");
        assertThat(module(code, "app").coordinates()).contains("com.acme:app:1");
        assertThat(code.notes()).isEmpty();
    }

    @Test
    void parent_in_another_given_repository_is_found_by_its_coordinates() {
        tree.pom("company/pom.xml", "company", "<packaging>pom</packaging>" + dependencies(dependency("lib", "")))
                .file("service/pom.xml", "<project>" + parent("company") + "<artifactId>service</artifactId></project>")
                .pom("lib/pom.xml", "lib", "");

        CodeBase code = tree.read(options, "company", "service", "lib");

        assertThat(module(code, "service").dependencies()).containsExactly("lib");
        assertThat(code.notes()).extracting(Note::reason).containsOnly("no .java files found");
    }

    @Test
    void parent_is_looked_up_in_the_local_repository() {
        new SourceTree(options.localRepository())
                .pom(
                        "com/acme/house/1/house-1.pom",
                        "house",
                        "<packaging>pom</packaging>" + dependencies(dependency("lib", "")));
        tree.file("app/pom.xml", "<project>" + parent("house") + "<artifactId>app</artifactId></project>")
                .pom("lib/pom.xml", "lib", "");

        assertThat(module(read(), "app").dependencies()).containsExactly("lib");
    }

    @Test
    void missing_parent_of_the_same_house_leaves_dependencies_unknown() {
        tree.file(
                        "app/pom.xml",
                        "<project>\n" + parent("house") + "<artifactId>app</artifactId>"
                                + dependencies(dependency("lib", "")) + "</project>")
                .pom("lib/pom.xml", "lib", "");

        CodeBase code = read();

        assertThat(module(code, "app").dependencies()).containsExactly("lib");
        assertThat(module(code, "app").dependenciesKnown()).isFalse();
        assertThat(module(code, "lib").dependenciesKnown()).isTrue();
        assertThat(code.notes())
                .containsExactly(new Note(
                        "app/pom.xml",
                        2,
                        "parent com.acme:house:1 is not in the local repository, read without it",
                        false));
    }

    @Test
    void missing_parent_and_bom_of_a_framework_hide_no_dependencies() {
        tree.pom("pom.xml", "app", """
                <parent>
                  <groupId>org.framework</groupId>
                  <artifactId>starter</artifactId>
                  <version>3</version>
                </parent>
                <dependencyManagement><dependencies><dependency>
                  <groupId>org.cloud</groupId>
                  <artifactId>bom</artifactId><version>7</version><type>pom</type><scope>import</scope>
                </dependency></dependencies></dependencyManagement>
                """);

        CodeBase code = read();

        assertThat(module(code, "app").dependenciesKnown()).isTrue();
        assertThat(code.notes())
                .containsExactly(
                        new Note(
                                "pom.xml",
                                8,
                                "parent org.framework:starter:3 is not in the local repository, read without it",
                                false),
                        new Note(
                                "pom.xml",
                                13,
                                "BOM org.cloud:bom:7 is not in the local repository, read without it",
                                false));
    }

    @Test
    void source_folders_that_poms_name_are_read() {
        tree.file(".gitignore", "gen/\n")
                .pom("app/pom.xml", "app", """
                        <build>
                          <sourceDirectory>code</sourceDirectory>
                          <testSourceDirectory>${project.basedir}/checks</testSourceDirectory>
                          <plugins><plugin>
                            <groupId>org.codehaus.mojo</groupId><artifactId>build-helper-maven-plugin</artifactId>
                            <executions>
                              <execution><goals><goal>add-source</goal></goals>
                                <configuration><sources><source>${project.build.directory}/gen</source><source>../shared</source></sources></configuration>
                              </execution>
                              <execution><id>t</id><goals><goal>add-test-source</goal></goals>
                                <configuration><sources><source>slow</source></sources></configuration>
                              </execution>
                            </executions>
                          </plugin></plugins>
                        </build>
                        """)
                .java(
                        "app/code/A.java",
                        "app/checks/B.java",
                        "app/target/gen/C.java",
                        "shared/D.java",
                        "app/slow/E.java");

        CodeBase code = read();

        assertThat(names(code)).containsExactly("any", "app");
        assertThat(set(code, "app/code/A.java")).isEqualTo(SourceSet.MAIN);
        assertThat(set(code, "app/checks/B.java")).isEqualTo(SourceSet.TEST);
        assertThat(set(code, "app/target/gen/C.java")).isEqualTo(SourceSet.GENERATED);
        assertThat(set(code, "shared/D.java")).isEqualTo(SourceSet.MAIN);
        assertThat(set(code, "app/slow/E.java")).isEqualTo(SourceSet.TEST);
    }

    @Test
    void source_folder_of_several_projects_is_a_module_of_its_own() {
        String build = "<build><sourceDirectory>../code/src</sourceDirectory></build>";
        tree.pom("a/pom.xml", "a", build).pom("b/pom.xml", "b", build).in("x", "code/src/x/A.java");

        CodeBase code = read();

        assertThat(names(code)).containsExactly("a", "any", "b", "code");
        assertThat(module(code, "a").dependenciesKnown()).isFalse();
        assertThat(code.notes())
                .containsExactly(new Note(
                        "a/pom.xml", 0, "2 projects name the source folder ../code/src, it is none's alone", false));
    }

    @Test
    void goal_that_does_not_package_may_be_skipped() {
        tree.pom("pom.xml", "app", """
                <build><plugins><plugin>
                  <groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>
                  <executions>
                    <execution><id>i</id><goals><goal>build-info</goal></goals><configuration><skip>true</skip></configuration></execution>
                    <execution><id>r</id><goals><goal>repackage</goal></goals></execution>
                  </executions>
                </plugin></plugins></build>
                """);

        assertThat(module(read(), "app").deployable()).contains("spring-boot-maven-plugin in pom.xml:7");
    }

    @Test
    void source_folder_outside_of_the_given_path_is_told() {
        tree.pom("app/pom.xml", "app", "<build><sourceDirectory>../shared</sourceDirectory></build>")
                .java("shared/A.java");

        assertThat(tree.read(options, "app").notes())
                .contains(new Note("pom.xml", 0, "source folder outside of the given path, not read: ../shared", true));
    }

    @Test
    void packaging_and_plugins_make_projects_deployable() {
        String boot =
                "<plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>%s</plugin>";
        String shade = "<plugin><artifactId>maven-shade-plugin</artifactId>%s</plugin>";
        String build = "<build><plugins>%s</plugins></build>";
        tree.pom("war/pom.xml", "war", "<packaging>war</packaging>")
                .pom("boot/pom.xml", "boot", build.formatted(boot.formatted("")))
                .pom(
                        "skipped/pom.xml",
                        "skipped",
                        build.formatted(boot.formatted("<configuration><skip>true</skip></configuration>")))
                .pom(
                        "shaded/pom.xml",
                        "shaded",
                        build.formatted(
                                shade.formatted(
                                        "<executions><execution><configuration><transformers>"
                                                + "<transformer><mainClass>a.Main</mainClass></transformer></transformers></configuration></execution></executions>")))
                .pom("fat/pom.xml", "fat", build.formatted(shade.formatted("")))
                .pom("image/pom.xml", "image", "")
                .file("image/Dockerfile", "")
                .pom("pom.xml", "all", "<packaging>pom</packaging>")
                .file("Dockerfile", "");

        CodeBase code = read();

        assertThat(module(code, "war").deployable()).contains("packaging war in war/pom.xml:6");
        assertThat(module(code, "boot").deployable()).contains("spring-boot-maven-plugin in boot/pom.xml:6");
        assertThat(module(code, "skipped").deployable()).isEmpty();
        assertThat(module(code, "shaded").deployable()).contains("maven-shade-plugin in shaded/pom.xml:6");
        assertThat(module(code, "fat").deployable()).isEmpty();
        assertThat(module(code, "image").deployable()).contains("Dockerfile beside its build file");
    }

    @Test
    void modules_that_are_not_there_or_outside_are_told_and_loops_end() {
        tree.pom("app/pom.xml", "app", """
                <packaging>pom</packaging>
                <modules><module>gone</module><module>../outside</module><module>.</module><module>loop</module></modules>
                <profiles><profile><id>p</id><modules><module>also-gone</module></modules></profile></profiles>
                """)
                .pom("app/loop/pom.xml", "loop", "<packaging>pom</packaging><modules><module>..</module></modules>")
                .pom("outside/pom.xml", "outside", "");

        assertThat(tree.read(options, "app").notes())
                .filteredOn(Note::lossy)
                .extracting(Note::path, Note::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "pom.xml", "module ../outside is outside of the given path"),
                        org.assertj.core.groups.Tuple.tuple("pom.xml", "module also-gone does not exist"),
                        org.assertj.core.groups.Tuple.tuple("pom.xml", "module gone does not exist"));
    }

    @Test
    void plugins_of_other_frameworks_make_a_project_deployable() {
        tree.pom("a/pom.xml", "a", plugin("micronaut-maven-plugin", ""))
                .pom("b/pom.xml", "b", plugin("quarkus-maven-plugin", "build"))
                .pom("c/pom.xml", "c", plugin("quarkus-maven-plugin", "generate-code"));

        CodeBase code = read();

        assertThat(module(code, "a").deployable()).contains("micronaut-maven-plugin in a/pom.xml:6");
        assertThat(module(code, "b").deployable()).contains("quarkus-maven-plugin in b/pom.xml:6");
        assertThat(module(code, "c").deployable()).isEmpty();
    }

    private static String plugin(String artifactId, String goal) {
        return "<build><plugins><plugin><groupId>g</groupId><artifactId>" + artifactId + "</artifactId><executions>"
                + "<execution><goals><goal>" + goal
                + "</goal></goals></execution></executions></plugin></plugins></build>";
    }

    @Test
    void reason_found_elsewhere_counts_where_the_build_gives_none() {
        tree.pom("lib/pom.xml", "lib", "").pom("app/pom.xml", "app", "<packaging>war</packaging>");

        CodeBase code = read();

        assertThat(module(code, "lib").deployedBecause("main").deployable()).contains("main");
        assertThat(module(code, "lib").deployedBecause("main").name()).isEqualTo("lib");
        assertThat(module(code, "app").deployedBecause("main").deployable()).contains("packaging war in app/pom.xml:6");
    }

    @Test
    void malformed_pom_is_told_with_its_line_and_its_sources_are_read() {
        tree.file("app/pom.xml", "<project>\n  <artifactId>app</artifactId>\n  <build>\n</project>")
                .java("app/src/main/java/A.java");

        CodeBase code = read();

        assertThat(names(code)).containsExactly("any", "app");
        assertThat(module(code, "app").dependenciesKnown()).isFalse();
        assertThat(code.notes()).singleElement().satisfies(note -> {
            assertThat(note.path()).isEqualTo("app/pom.xml");
            assertThat(note.line()).isEqualTo(4);
            assertThat(note.lossy()).isFalse();
        });
    }

    @Test
    void document_types_in_poms_are_refused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret"), "leaked");
        tree.file("app/pom.xml", """
                        <?xml version="1.0"?>
                        <!-- <project> -->
                        <!DOCTYPE project [<!ENTITY x SYSTEM "%s"><!ENTITY y "yyyy">]>
                        <project><groupId>g</groupId><artifactId>&x;&y;</artifactId><version>1</version></project>
                        """.formatted(secret.toUri())).java("app/src/main/java/A.java");

        CodeBase code = read();

        assertThat(names(code)).containsExactly("any", "app");
        assertThat(code.notes())
                .containsExactly(new Note("app/pom.xml", 3, "not used: document type declarations are refused", false));
    }

    @Test
    void parents_that_lead_in_a_circle_leave_the_pom_as_it_is_written() {
        tree.file(
                        "a/pom.xml",
                        "<project>" + parent("b").replace("</parent>", "<relativePath>../b</relativePath></parent>")
                                + "<artifactId>a</artifactId>" + dependencies(dependency("lib", "")) + "</project>")
                .file(
                        "b/pom.xml",
                        "<project>" + parent("a").replace("</parent>", "<relativePath>../a</relativePath></parent>")
                                + "<artifactId>b</artifactId><packaging>pom</packaging></project>")
                .pom("lib/pom.xml", "lib", "");

        CodeBase code = read();

        assertThat(module(code, "a").dependencies()).containsExactly("lib");
        assertThat(module(code, "a").dependenciesKnown()).isFalse();
        assertThat(code.notes()).isNotEmpty().noneMatch(Note::lossy);
    }

    @Test
    void configuration_nested_without_end_does_not_stop_the_run() {
        tree.pom(
                        "pom.xml",
                        "app",
                        "<build><plugins><plugin><artifactId>x</artifactId><configuration>" + "<a>".repeat(200_000)
                                + "</a>".repeat(200_000) + "</configuration></plugin></plugins></build>")
                .java("src/main/java/A.java");

        assertThat(names(read())).containsExactly("any", "app");
    }

    @Test
    void only_default_profiles_count_whatever_the_machine() {
        tree.pom(
                        "pom.xml",
                        "app",
                        "<profiles>"
                                + "<profile><id>a</id><activation><activeByDefault>true</activeByDefault></activation>"
                                + dependencies(dependency("always", "")) + "</profile>"
                                + "<profile><id>b</id>" + dependencies(dependency("never", "")) + "</profile>"
                                + "</profiles>")
                .pom("always/pom.xml", "always", "")
                .pom("never/pom.xml", "never", "");

        assertThat(module(read(), "app").dependencies()).containsExactly("always");
    }

    @Test
    void stray_sources_go_to_the_project_around_them() {
        tree.pom("pom.xml", "app", "")
                .java("src/main/java/A.java", "tools/Script.java")
                .in("x", "src/main/x/B.java");

        CodeBase code = read();

        assertThat(names(code)).containsExactly("any", "app");
        assertThat(module(code, "app").files()).hasSize(3);
    }

    @Test
    void invoker_projects_are_tests() {
        tree.pom("pom.xml", "plugin", "")
                .pom("src/it/simple/pom.xml", "simple", "")
                .java("src/it/simple/src/main/java/A.java");

        assertThat(set(read(), "src/it/simple/src/main/java/A.java")).isEqualTo(SourceSet.TEST);
        assertThat(names(readMain())).containsExactly("any", "plugin");
    }
}
