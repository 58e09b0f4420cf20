package dev.ashlar.analyzer.build;

import static dev.ashlar.analyzer.build.SourceTree.module;
import static dev.ashlar.analyzer.build.SourceTree.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.build.CodeBase.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest {

    @TempDir
    Path temp;

    private SourceTree tree;

    @BeforeEach
    void make_folder() throws IOException {
        tree = new SourceTree(Files.createDirectory(temp.toRealPath().resolve("shop")));
    }

    private static List<String> paths(List<ResourceFile> resources) {
        return resources.stream().map(ResourceFile::path).toList();
    }

    private static List<String> resources(CodeBase code, String module) {
        return paths(module(code, module).resources());
    }

    @Test
    void resources_belong_to_the_innermost_module_around_them() {
        tree.pom("pom.xml", "shop", "<packaging>pom</packaging>")
                .pom("web/pom.xml", "web", "")
                .java("web/src/main/java/A.java", "web/admin/src/main/java/B.java")
                .file("web/src/main/webapp/WEB-INF/page.jsp", "")
                .file("web/src/main/resources/mapper/a.xml", "<mapper/>")
                .file("web/admin/conf/application.yml", "")
                .file("docker/init.sql", "");

        CodeBase code = tree.read();

        assertThat(names(code)).containsExactly("web", "web/admin");
        assertThat(resources(code, "web"))
                .containsExactly("web/src/main/resources/mapper/a.xml", "web/src/main/webapp/WEB-INF/page.jsp");
        assertThat(resources(code, "web/admin")).containsExactly("web/admin/conf/application.yml");
        assertThat(paths(code.resources())).containsExactly("docker/init.sql");
    }

    @Test
    void module_at_the_root_takes_what_no_other_module_is_around() {
        tree.pom("pom.xml", "shop", "").java("lib/src/main/java/A.java").file("db/schema.sql", "");

        CodeBase code = tree.read();

        assertThat(resources(code, "shop")).containsExactly("db/schema.sql");
        assertThat(code.resources()).isEmpty();
    }

    @Test
    void folder_with_nothing_but_resources_is_no_module() {
        tree.java("app/src/main/java/A.java").file("conf/src/main/resources/a.properties", "");

        CodeBase code = tree.read();

        assertThat(names(code)).containsExactly("app");
        assertThat(paths(code.resources())).containsExactly("conf/src/main/resources/a.properties");
    }

    @Test
    void resources_alone_are_no_source() {
        tree.file("a.xml", "");

        assertThat(tree.read().notes()).containsExactly(new Note("shop", 0, "no .java files found", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.xml",
                "A.XML",
                "a.b.properties",
                "x/a.yaml",
                "views/a.ftlh",
                "A.kt",
                "build.gradle.kts",
                "META-INF/spring.factories",
                "META-INF/services/com.acme.Spi",
                "x/META-INF/services/Spi",
                "META-INF/spring/org.AutoConfiguration.imports",
                "META-INF/notes/a.txt",
                "reports/a.jrxml",
                "a.zul",
                "WEB-INF/a.tld",
                "bnd.bnd"
            })
    void files_that_may_name_types_or_queries_are_resources(String path) {
        assertThat(ResourceKinds.includes(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "a/pom.xml",
                "A.java",
                "README.md",
                "web/app.min.js",
                "xml",
                "services/Spi",
                "META-INF/services/deep/Spi",
                "META-INF/services/",
                "META-INF/maven/g/a/pom.properties",
                "web/package.json",
                "web/package-lock.json",
                "web/tsconfig.app.json",
                "logo.png",
                "a.class",
                ""
            })
    void other_files_are_none(String path) {
        assertThat(ResourceKinds.includes(path)).isFalse();
    }

    @Test
    void resources_of_tests_are_read_with_tests_only() {
        tree.pom("pom.xml", "shop", "<build><testSourceDirectory>checks</testSourceDirectory></build>")
                .file("src/main/resources/test/a.xml", "")
                .file("src/test/resources/b.xml", "")
                .file("src/integrationTest/resources/c.xml", "")
                .file("checks/d.xml", "")
                .file("old/test/e.xml", "");

        assertThat(resources(tree.read(ReadOptions.of(List.of(), false), ""), "shop"))
                .containsExactly("src/main/resources/test/a.xml");
        assertThat(resources(tree.read(), "shop")).hasSize(5);
    }

    @Test
    void what_is_left_out_for_sources_is_left_out_for_resources() {
        tree.java("src/main/java/A.java")
                .file(".gitignore", "local.properties\n")
                .file("pom.xml", "")
                .file("local.properties", "")
                .file("target/classes/a.xml", "")
                .file("node_modules/x/a.json", "")
                .file(".github/ci.yml", "")
                .file("vendor/b.html", "")
                .file("kept.html", "");

        assertThat(resources(tree.excluding("vendor/"), "shop")).containsExactly("kept.html");
    }

    @Test
    void folders_among_resources_are_no_build_output_whatever_their_names() {
        tree.java("src/main/java/A.java").file("src/main/resources/bin/a.xml", "");

        assertThat(resources(tree.read(), "shop")).containsExactly("src/main/resources/bin/a.xml");
    }

    @Test
    void resource_has_size_extension_and_content_of_the_file() throws IOException {
        tree.java("A.java").file("x.y/a.b.XML", "<a/>").file("META-INF/services/Spi", "Impl");

        List<ResourceFile> resources = tree.read().modules().get(0).resources();

        assertThat(resources).extracting(ResourceFile::extension).containsExactly("spi", "xml");
        assertThat(resources.get(1).size()).isEqualTo(4);
        assertThat(resources.get(1).content().read()).asString().isEqualTo("<a/>");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void links_out_of_the_given_folder_are_not_followed_and_lose_no_source() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.xml"), "<secret/>");
        tree.java("A.java");
        Files.createSymbolicLink(tree.folder().resolve("a.xml"), outside.resolve("secret.xml"));
        Files.createSymbolicLink(tree.folder().resolve("b.xml"), outside);

        CodeBase code = tree.read();

        String reason = "link to a place outside of the given path, not followed";
        assertThat(resources(code, "shop")).isEmpty();
        assertThat(code.notes())
                .containsExactly(new Note("a.xml", 0, reason, false), new Note("b.xml", 0, reason, true));
    }

    @Test
    void archives_have_resources_too() throws IOException {
        tree.zip(
                "x-sources.jar",
                "org/test/A.java",
                "org/test/a.xml",
                "src/test/resources/b.xml",
                "META-INF/services/Spi",
                "META-INF/maven/g/a/pom.xml",
                "../evil.xml",
                "META-INF/versions/9/a.xml",
                "logo.png");

        CodeBase code = tree.read(ReadOptions.of(List.of(), false), "x-sources.jar");

        assertThat(resources(code, "x"))
                .containsExactly("x-sources.jar!/META-INF/services/Spi", "x-sources.jar!/org/test/a.xml");
        assertThat(module(code, "x").resources().get(1).content().read())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("org/test/a.xml");
        assertThat(code.notes())
                .containsExactly(new Note(
                        "x-sources.jar!/../evil.xml",
                        0,
                        "name of an entry that points out of the archive, refused",
                        false));
    }

    @Test
    void truncated_archive_has_the_resources_before_the_break() {
        byte[] whole = SourceTree.zipped("a.xml", "B.java", "c.xml");
        int third = new String(whole, StandardCharsets.ISO_8859_1).indexOf("c.xml");
        tree.bytes("cut.jar", Arrays.copyOf(whole, third + 8));

        assertThat(resources(tree.read("cut.jar"), "cut")).containsExactly("cut.jar!/a.xml");
    }
}
