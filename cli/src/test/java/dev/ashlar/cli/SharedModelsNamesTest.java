package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two services, and two libraries with a model of one name; the build files do not tell who depends on whom. */
class SharedModelsNamesTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void write() throws IOException {
        for (String service : List.of("one", "two")) {
            module(service, "X", "package x; class X { lib.Order o; lib.more.Item i; }");
            Files.writeString(folder.resolve("code/" + service + "/Dockerfile"), "FROM x");
        }
        module("two", "Own", "package x; public record Own(int id) {}");
        module("lib", "Order", "package lib; public record Order(int id, int sum) {}");
        module("lib", "Item", "package lib.more; public record Item(int id) {}");
        module("lib", "Item2", "package lib; public record Item(int id) {}");
        module("lib", "Quiet", "package lib; public record Quiet(int id) {}");
        module("lib", "Line", "package lib; public class Line { Quiet q; public static void main(String[] args) {} }");
        module("one", "Y", "package x; class Y { lib.Item i; lib.Line l; }");
        module("two", "Y", "package x; class Y { lib.Item i; }");
        cli = Cli.in(folder, folder.resolve("cache"));
    }

    private void module(String module, String file, String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("code/" + module + "/src/main/java/x"));
        Files.writeString(folder.resolve("code/" + module + "/build.gradle"), "");
        Files.writeString(sources.resolve(file + ".java"), source);
    }

    @Test
    void suggested_commands_are_about_the_same_code() {
        assertThat(cli.run("analyze", "-q", "code", "--tests").out())
                .contains("ashlar shared-models code --tests\n")
                .contains("ashlar analyze code --tests -f csv -o edges.csv\n");
        assertThat(cli.run("analyze", "-q", "-C", "code", "lib", "one", "--exclude", "it's")
                        .out())
                .contains("ashlar shared-models -C code lib one --exclude 'it'\\''s'\n");
    }

    @Test
    void a_name_that_several_models_have_is_told_apart() {
        Cli.Run run = cli.run("shared-models", "-q", "code", "--type", "Item");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ashlar: 'Item' can mean lib:lib.Item, lib:lib.more.Item\n");
        for (String clear : List.of("lib.more.Item", "lib:lib.more.Item")) {
            assertThat(cli.run("shared-models", "-q", "code", "--type", clear).out())
                    .startsWith("lib.more.Item");
        }
    }

    @Test
    void a_model_that_nobody_shares_is_called_so() {
        assertThat(cli.run("shared-models", "-q", "code", "--type", "Own").err())
                .isEqualTo("ashlar: two:x.Own is a model type, but of no shared module or package\n");
    }

    @Test
    void names_that_are_far_from_all_others_get_no_suggestions() {
        assertThat(cli.run("shared-models", "-q", "code", "--type", "Zebra").err())
                .isEqualTo("ashlar: no shared model type is called 'Zebra'\n");
        assertThat(cli.run("shared-models", "-q", "code", "--type", "order").err())
                .isEqualTo("ashlar: no shared model type is called 'order'; did you mean Order?\n");
    }

    @Test
    void what_a_change_forces_is_undecided_where_class_paths_are_not_known() {
        String out = cli.run("shared-models", "-q", "code").out();
        assertThat(out.lines().findFirst().orElseThrow())
                .isEqualTo("how many deployables a change of a model of lib forces is undecided: "
                        + "the build file of one does not tell its dependencies in full");
        assertThat(out)
                .contains("  how many deployables a change forces is undecided: ")
                .doesNotContain("no shared models to complain of");
        assertThat(cli.run("shared-models", "-q", "code", "-f", "json").out())
                .contains("\"efr\": null", "\"floor\": null", "\"redundancy\": null");
    }

    @Test
    void what_could_not_be_read_is_told() throws IOException {
        module("two", "Bad", "package x; class Bad { <<<<<<< mine\n }");
        assertThat(cli.run("shared-models", "-q", "code").out()).contains("Not read in full: ", "Bad.java:1");
        assertThat(cli.run("shared-models", "-q", "code", "-f", "json").out()).contains("\"unread\": [\n");
    }
}
