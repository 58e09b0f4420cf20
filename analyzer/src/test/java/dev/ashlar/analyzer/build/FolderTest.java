package dev.ashlar.analyzer.build;

import static dev.ashlar.analyzer.build.SourceTree.module;
import static dev.ashlar.analyzer.build.SourceTree.names;
import static dev.ashlar.analyzer.build.SourceTree.paths;
import static dev.ashlar.analyzer.build.SourceTree.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path temp;

    private SourceTree tree;

    @BeforeEach
    void make_folder() throws IOException {
        tree = new SourceTree(Files.createDirectory(temp.resolve("shop")));
    }

    @Test
    void plain_folder_is_one_module_named_by_the_folder() {
        tree.in("org.acme", "org/acme/A.java").java("Main.java", "scripts/Tool.java");

        CodeBase code = tree.read();

        assertThat(names(code)).containsExactly("shop");
        assertThat(paths(code)).containsExactly("Main.java", "org/acme/A.java", "scripts/Tool.java");
        assertThat(module(code, "shop").dependenciesKnown()).isFalse();
    }

    @Test
    void gradle_projects_are_modules_named_by_their_paths() {
        tree.java(
                "core/src/main/java/A.java",
                "core/src/test/java/B.java",
                "core/src/testFixtures/java/C.java",
                "web/api/src/integrationTest/java/D.java",
                "web/api/src/latest/java/E.java");

        CodeBase code = tree.read();

        assertThat(names(code)).containsExactly("core", "web/api");
        assertThat(set(code, "core/src/main/java/A.java")).isEqualTo(SourceSet.MAIN);
        assertThat(set(code, "core/src/test/java/B.java")).isEqualTo(SourceSet.TEST);
        assertThat(set(code, "core/src/testFixtures/java/C.java")).isEqualTo(SourceSet.TEST);
        assertThat(set(code, "web/api/src/integrationTest/java/D.java")).isEqualTo(SourceSet.TEST);
        assertThat(set(code, "web/api/src/latest/java/E.java")).isEqualTo(SourceSet.MAIN);
    }

    @Test
    void tests_that_are_left_out_are_remembered() {
        tree.java(
                        "b/src/main/java/A.java",
                        "b/src/test/java/B.java",
                        "a/src/test/java/C.java",
                        "x/src/test/java/X.java")
                .zip("s.zip", "src/main/java/D.java", "src/test/java/E.java");
        ReadOptions options = ReadOptions.of(List.of("x/**"), false);

        CodeBase code = tree.read(options, "", "s.zip");

        assertThat(names(code)).containsExactly("s", "shop/b");
        assertThat(code.testsLeftOut())
                .extracting(SourceFile::path)
                .containsExactly(
                        "s.zip!/src/test/java/E.java", "shop/a/src/test/java/C.java", "shop/b/src/test/java/B.java");
        assertThat(tree.read("", "s.zip").testsLeftOut()).isEmpty();
    }

    @Test
    void tests_are_left_out_unless_asked_for() {
        tree.java("src/main/java/A.java", "src/test/java/B.java").in("x", "old/test/x/C.java");

        assertThat(paths(tree.read(ReadOptions.of(List.of(), false), ""))).containsExactly("src/main/java/A.java");
    }

    @Test
    void source_roots_are_found_by_the_packages_that_files_declare() {
        tree.in("org.acme", "core/src/org/acme/A.java", "core/test/org/acme/ATest.java")
                .in("org.acme.web", "web/java/org/acme/web/B.java");

        CodeBase code = tree.read();

        assertThat(names(code)).containsExactly("core", "web");
        assertThat(set(code, "core/test/org/acme/ATest.java")).isEqualTo(SourceSet.TEST);
    }

    @Test
    void file_in_a_folder_that_does_not_match_its_package_stays_with_the_root_above() {
        tree.in("org.acme", "core/src/org/acme/A.java").in("org.elsewhere", "core/src/org/acme/odd/B.java");

        assertThat(module(tree.read(), "core").files()).hasSize(2);
    }

    @Test
    void build_output_is_no_source_but_packages_named_like_it_are() {
        tree.java("app/src/main/java/org/acme/build/A.java", "app/src/main/java/target/B.java")
                .java("app/build/C.java", "app/target/classes/D.java", "app/out/E.java", "app/bin/F.java")
                .java("node_modules/x/G.java", ".gradle/H.java", ".git/I.java")
                .in("org.acme.out", "lib/org/acme/out/J.java")
                .in("org.acme.bin.deep", "lib/org/acme/bin/deep/K.java");

        assertThat(paths(tree.read()))
                .containsExactlyInAnyOrder(
                        "app/src/main/java/org/acme/build/A.java",
                        "app/src/main/java/target/B.java",
                        "lib/org/acme/out/J.java",
                        "lib/org/acme/bin/deep/K.java");
    }

    @Test
    void generated_sources_are_read_although_git_ignores_them() {
        tree.file(".gitignore", "target/\nbuild/\n")
                .java("a/src/main/java/A.java", "a/target/generated-sources/antlr4/P.java")
                .java(
                        "a/target/generated-test-sources/t/T.java",
                        "a/target/generated-sources/annotations/org/test/Q.java")
                .java("b/src/main/java/B.java", "b/build/generated/sources/annotationProcessor/java/main/M.java")
                .java("b/build/generated/sources/annotationProcessor/java/test/U.java");

        CodeBase code = tree.read();

        assertThat(names(code)).containsExactly("a", "b");
        assertThat(set(code, "a/target/generated-sources/antlr4/P.java")).isEqualTo(SourceSet.GENERATED);
        assertThat(set(code, "a/target/generated-sources/annotations/org/test/Q.java"))
                .isEqualTo(SourceSet.GENERATED);
        assertThat(set(code, "a/target/generated-test-sources/t/T.java")).isEqualTo(SourceSet.TEST);
        assertThat(set(code, "b/build/generated/sources/annotationProcessor/java/main/M.java"))
                .isEqualTo(SourceSet.GENERATED);
        assertThat(set(code, "b/build/generated/sources/annotationProcessor/java/test/U.java"))
                .isEqualTo(SourceSet.TEST);
    }

    @Test
    void ignore_rules_nest_and_can_be_taken_back() {
        tree.file(".gitignore", "*Gen.java\n/secret/\n")
                .file("src/main/java/keep/.gitignore", "!KeptGen.java\nLocal.java\n")
                .java("src/main/java/AGen.java", "src/main/java/keep/KeptGen.java", "src/main/java/keep/Local.java")
                .java("src/main/java/Local.java", "secret/S.java", "open/secret/T.java");

        assertThat(paths(tree.read()))
                .containsExactlyInAnyOrder(
                        "src/main/java/keep/KeptGen.java", "src/main/java/Local.java", "open/secret/T.java");
    }

    @Test
    void ignore_rules_that_name_build_folders_do_not_mean_packages() {
        tree.file(".gitignore", "build/\nout\n").java("src/main/java/org/build/A.java", "src/main/java/org/out/B.java");

        assertThat(paths(tree.read())).hasSize(2);
    }

    @Test
    void rules_above_the_given_folder_count_inside_a_repository() {
        tree.file(".git/HEAD", "").file(".gitignore", "Draft.java\n").java("app/Draft.java", "app/Done.java");

        assertThat(paths(tree.read("app"))).containsExactly("Done.java");
    }

    @Test
    void ignored_folder_that_is_given_is_read() {
        tree.file(".git/HEAD", "").file(".gitignore", "corpus/\n").java("corpus/A.java");

        assertThat(paths(tree.read("corpus"))).containsExactly("A.java");
    }

    @Test
    void excludes_are_globs_with_exceptions() {
        tree.java(
                "src/main/java/a/A.java",
                "src/main/java/b/B.java",
                "src/main/java/b/Keep.java",
                "legacy/src/main/java/C.java");

        assertThat(paths(tree.excluding("legacy/", "**/b/*", "!**/Keep.java")))
                .containsExactly("src/main/java/a/A.java", "src/main/java/b/Keep.java");
    }

    @Test
    void java_files_among_resources_are_said_to_be_left_out() {
        tree.java("src/main/java/A.java", "src/test/resources/broken/B.java", "src/test/resources/broken/C.java")
                .pom("src/test/resources/project/pom.xml", "sample", "");

        CodeBase code = tree.read();

        assertThat(paths(code)).containsExactly("src/main/java/A.java");
        assertThat(code.notes())
                .containsExactly(new CodeBase.Note(
                        "src/test/resources", 0, "left out: .java files among resources are not compiled (2)", false));
    }

    @Test
    void module_and_package_declarations_are_files_like_others() {
        tree.java("src/main/java/module-info.java", "src/main/java/p/package-info.java");

        assertThat(paths(tree.read())).hasSize(2);
    }

    @Test
    void several_folders_are_told_apart_by_as_much_of_their_paths_as_needed() {
        tree.java("one/api/A.java", "two/api/B.java", "three/C.java");

        CodeBase code = tree.read("one/api", "two/api", "three");

        assertThat(names(code)).containsExactly("one/api", "three", "two/api");
        assertThat(paths(code)).containsExactly("one/api/A.java", "three/C.java", "two/api/B.java");
    }

    @Test
    void files_under_several_given_paths_are_read_once() {
        tree.java("a/A.java", "a/b/B.java", "a/target/C.java").file("a/pom.xml", "<project/>");

        assertThat(paths(tree.read("a", "a", "a/b", "a/b/../b/B.java", "a/target")))
                .containsExactlyInAnyOrder("a/A.java", "a/b/B.java", "target/C.java");
    }

    @Test
    void single_file_is_a_module() {
        tree.java("x/A.java", "y/A.java");

        CodeBase code = tree.read("x/A.java", "y/A.java");

        assertThat(names(code)).containsExactly("x/A.java", "y/A.java");
        assertThat(paths(tree.read("x/A.java"))).containsExactly("A.java");
    }

    @Test
    void order_of_the_given_paths_does_not_matter() {
        tree.java("b/B.java", "a/A.java").pom("c/pom.xml", "a", "");

        assertThat(described(tree.read("c", "b", "a"))).isEqualTo(described(tree.read("a", "b", "c")));
    }

    private static String described(CodeBase code) {
        return names(code) + " " + paths(code) + " " + code.notes();
    }

    @Test
    void test_folder_says_more_than_a_missing_package() {
        tree.in("org.acme", "src/org/acme/A.java")
                .java("src/test/fixtures/B.java")
                .in("org.test", "src/org/test/C.java");

        CodeBase code = tree.read();

        assertThat(set(code, "src/test/fixtures/B.java")).isEqualTo(SourceSet.TEST);
        assertThat(set(code, "src/org/test/C.java")).isEqualTo(SourceSet.MAIN);
    }

    @Test
    void package_is_found_behind_a_byte_order_mark_and_a_licence() {
        tree.file("core/src/x/A.java", "\uFEFF/* Licence * of / somebody */ // more\npackage /* here */ x;");

        assertThat(names(tree.read())).containsExactly("core");
    }

    @Test
    void empty_folder_is_said_to_be_empty() {
        CodeBase code = tree.read();

        assertThat(code.modules()).isEmpty();
        assertThat(code.notes()).containsExactly(new CodeBase.Note("shop", 0, "no .java files found", false));
    }

    @Test
    void dockerfile_makes_a_project_deployable() {
        tree.java("app/src/main/java/A.java", "lib/src/main/java/B.java").file("app/Dockerfile", "FROM scratch");

        CodeBase code = tree.read();

        assertThat(module(code, "app").deployable()).contains("Dockerfile beside its build file");
        assertThat(module(code, "lib").deployable()).isEmpty();
    }

    @Test
    void size_and_content_are_those_of_the_file() throws IOException {
        tree.file("A.java", "class Ä {}").file("B.java", "");

        List<SourceFile> files = tree.read().modules().get(0).files();

        assertThat(files.get(0).size()).isEqualTo(11);
        assertThat(files.get(0).content().read())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo("class Ä {}");
        assertThat(files.get(1).content().read()).isEmpty();
    }
}
