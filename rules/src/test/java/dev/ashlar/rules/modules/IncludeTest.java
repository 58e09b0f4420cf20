package dev.ashlar.rules.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Module files next to the code. */
class IncludeTest {
    private static final String MAIN = """
            version: 1
            root: [com.acme]
            modules:
              order: {packages: [com.acme.order..], uses: [billing]}
            layers: [domain]
            include: ["**/ashlar-module.yml"]
            """;

    @TempDir
    Path folder;

    private Path main = Path.of("");

    @BeforeEach
    void writeMain() throws IOException {
        main = write("ashlar.yml", MAIN);
    }

    @Test
    void modules_of_included_files_come_behind_the_own_ones_by_path_and_their_lines_say_where_they_are()
            throws IOException {
        write(
                "stock/ashlar-module.yml",
                "# of team stock\nmodule: stock\npackages: [com.acme.stock..]\nuses: [order]\n");
        write(
                "ashlar-module.yml",
                "version: 1\nmodules:\n  web: {packages: [com.acme.web..], layer: domain}\n  mail: {packages: [com.acme.mail..]}\n");
        write(
                "billing/src/ashlar-module.yml",
                "module: billing\r\npackages: [com.acme.billing..]\r\nuses:\r\n  - stock\r\n");
        write("billing/src/other.yml", "no: module\n");

        ModulesFile file = ModulesFileReader.read(main);

        assertThat(file.modules())
                .extracting(ModuleSpec::name)
                .containsExactly("order", "web", "mail", "billing", "stock");
        assertThat(places(file))
                .containsExactly(
                        "ashlar.yml:4",
                        "ashlar-module.yml:3",
                        "ashlar-module.yml:4",
                        "billing/src/ashlar-module.yml:1",
                        "stock/ashlar-module.yml:2");
        ModuleSpec billing = file.module("billing").orElseThrow();
        assertThat(shortened(file.place(billing.uses().get(0).line()).toString()))
                .isEqualTo("billing/src/ashlar-module.yml:4");
        assertThatExceptionOfType(ModulesFileException.class)
                .isThrownBy(() -> {
                    throw ModulesFileException.emptyModules(file, List.of(billing));
                })
                .withMessageEndingWith(
                        "billing/src/ashlar-module.yml:1: module `billing` has no types; was a package renamed?");
    }

    @Test
    void errors_name_the_file_that_is_wrong_and_that_of_what_it_contradicts() throws IOException {
        write("a/ashlar-module.yml", "module: order\npackages: [com.acme.order..]\n");
        write("b/ashlar-module.yml", "\nmodule: billing\npackage: [x]\nversion: 2\nuses: [stok]\nlayer: web\n");
        write("c/ashlar-module.yml", "packages: [com.acme.c..]\n");
        write("d/ashlar-module.yml", "module: d/e\ntypes: [org.other.T]\n");
        write("e/ashlar-module.yml", "modules: {}\nlayers: []\n");
        write("f/ashlar-module.yml", "");
        write("g/ashlar-module.yml", "- a\n- b\n");
        write("h/ashlar-module.yml", "module: h\npackages: [com.acme.h\n");

        assertThat(String.join("\n", errors()) + "\n").isEqualTo("""
                        a/ashlar-module.yml:1: module `order` is there twice; the first is in line 4 of ashlar.yml
                        b/ashlar-module.yml:2: module `billing` says nothing of what it is made of; expected packages, types or sources
                        b/ashlar-module.yml:2: module `billing` is in the unknown layer `web`; expected domain
                        b/ashlar-module.yml:3: unknown key `package`; did you mean `packages`?
                        b/ashlar-module.yml:4: `version` is `2`; this Ashlar reads version 1
                        b/ashlar-module.yml:5: unknown module `stok` in `uses`; expected order, billing or d/e
                        c/ashlar-module.yml:1: the file names no module; expected `module` and the keys of one, or `modules`
                        d/ashlar-module.yml:1: `d/e` is no name for a module; expected letters and digits, with . _ or - between them
                        d/ashlar-module.yml:2: type `org.other.T` is outside of `root`; expected one below com.acme
                        e/ashlar-module.yml:2: unknown key `layers`; expected version or modules
                        f/ashlar-module.yml:1: the file is empty; expected `module` and the keys of one, or `modules`
                        g/ashlar-module.yml:1: the file is a list; expected `module` and the keys of one, or `modules`
                        h/ashlar-module.yml:3: no YAML: expected ',' or ']', but got <stream end> while parsing a flow sequence
                        """);
    }

    @Test
    void a_pattern_that_matches_no_file_is_an_error_as_it_would_switch_rules_off() {
        assertThat(errors())
                .containsExactly(
                        "ashlar.yml:4: unknown module `billing` in `uses`; expected order",
                        "ashlar.yml:6: no file matches `**/ashlar-module.yml` in `include`; was one moved?");
    }

    @Test
    void copies_in_the_output_of_builds_are_left_out_and_packages_of_that_name_are_not() throws IOException {
        write("billing/ashlar-module.yml", "module: billing\npackages: [com.acme.billing..]\n");
        write("billing/pom.xml", "<project/>");
        write("billing/target/classes/ashlar-module.yml", "module: billing\npackages: [com.acme.billing..]\n");
        write("g/build.gradle.kts", "");
        write("g/build/ashlar-module.yml", "module: g\npackages: [com.acme.g..]\n");
        write(".git/ashlar-module.yml", "module: git\npackages: [com.acme.git..]\n");
        write("node_modules/x/ashlar-module.yml", "module: node\npackages: [com.acme.node..]\n");
        write("src/com/acme/build/ashlar-module.yml", "module: build\npackages: [com.acme.build..]\n");

        assertThat(ModulesFileReader.read(main).modules())
                .extracting(ModuleSpec::name)
                .containsExactly("order", "billing", "build");
    }

    @Test
    void patterns_are_about_paths() throws IOException {
        String modules = "module: NAME\npackages: [com.acme.NAME..]\n";
        write("one/two/a.yml", modules.replace("NAME", "deep"));
        write("one/b.yml", modules.replace("NAME", "near"));
        write("c.yml", modules.replace("NAME", "billing"));
        write("one/bb.yml", modules.replace("NAME", "no"));
        Files.writeString(main, MAIN.replace("\"**/ashlar-module.yml\"", "\"one/?.yml\", \"*.yml\", \"**/a.yml\""));

        assertThat(ModulesFileReader.read(main).modules())
                .extracting(ModuleSpec::name)
                .containsExactly("order", "billing", "near", "deep");
    }

    private List<String> errors() {
        try {
            ModulesFileReader.read(main);
            return List.of();
        } catch (ModulesFileException e) {
            return e.errors().stream().map(error -> shortened(error.toString())).toList();
        }
    }

    private List<String> places(ModulesFile file) {
        return file.modules().stream()
                .map(module -> shortened(file.place(module.line()).toString()))
                .toList();
    }

    private String shortened(String text) {
        return text.replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
