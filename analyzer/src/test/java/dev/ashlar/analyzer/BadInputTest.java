package dev.ashlar.analyzer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file that cannot be read as it should costs nothing but what is in its damaged part: the run goes on, the file is listed
 * with its line and reason, and what is left of its dependencies is found. Folders, links, pipes and archives are tested where
 * they are read, in package {@code build}.
 */
class BadInputTest {
    private static final Progress SILENT = new Progress() {
        @Override
        public void step(String name, int total) {}

        @Override
        public void advance(int by) {}
    };

    @TempDir
    private Path root;

    @BeforeEach
    void a_healthy_target() throws IOException {
        write("b/Target.java", "package b;\npublic class Target {\n    public static int go() { return 1; }\n}\n");
    }

    @Test
    void an_error_in_a_statement_costs_that_statement_only() throws IOException {
        write("a/Bad.java", using("int x = = b.Target.go();\n        b.Target.go();"));

        assertThat(problems()).containsExactly("a/Bad.java:5 syntax error: Parse error. Found \"=\"");
        assertThat(edges()).contains("a.Bad -> b.Target calls source 6");
    }

    @Test
    void an_error_between_members_leaves_the_names_to_the_token_scan() throws IOException {
        write("a/Bad.java", "package a;\nimport b.Target;\nclass Bad {\n    Target t;\n    ]] nonsense\n}\n");

        assertThat(problems()).hasSize(1).first().asString().startsWith("a/Bad.java:5 syntax error: ");
        assertThat(edges()).containsExactly("a.Bad -> b.Target mentions skim 4");
    }

    @Test
    void merge_conflict_markers_are_told_at_their_first_line_and_both_sides_are_scanned() throws IOException {
        write("b/Other.java", "package b;\npublic class Other {}\n");
        write(
                "a/Bad.java",
                "package a;\nimport b.*;\nclass Bad {\n<<<<<<< ours\n    Target t;\n=======\n    Other t;\n>>>>>>> theirs\n}\n");

        assertThat(problems()).containsExactly("a/Bad.java:4 merge conflict marker");
        assertThat(edges()).containsExactly("a.Bad -> b.Other mentions skim 7", "a.Bad -> b.Target mentions skim 5");
    }

    @Test
    void preview_syntax_that_the_parser_does_not_know_is_scanned() throws IOException {
        write("a/Bad.java", using("Object o = 1;\n        if (o instanceof int i) { b.Target.go(); }"));

        assertThat(problems()).containsExactly("a/Bad.java:6 pattern of a primitive type, which is preview syntax");
        assertThat(edges()).containsExactly("a.Bad -> b.Target mentions skim 6");
    }

    @Test
    void a_file_that_is_not_utf_8_is_read_in_western_encoding_and_told() throws IOException {
        Files.write(
                file("a/Bad.java"),
                using("String s = \"Grüße\"; b.Target.go();").getBytes(ISO_8859_1));

        assertThat(problems()).hasSize(1).first().asString().startsWith("a/Bad.java:5 not UTF-8");
        assertThat(edges()).containsExactly("a.Bad -> b.Target calls source 5");
    }

    @Test
    void byte_order_marks_are_no_problem() throws IOException {
        write("a/Bad.java", "\uFEFF" + using("b.Target.go();"));
        Files.write(file("c/Wide.java"), ("\uFEFFpackage c;\nclass Wide extends b.Target {}\n").getBytes(UTF_16LE));

        assertThat(problems()).isEmpty();
        assertThat(edges()).containsExactly("a.Bad -> b.Target calls source 5", "c.Wide -> b.Target extends source 2");
    }

    @Test
    void an_empty_file_is_no_problem() throws IOException {
        write("a/Bad.java", "");

        assertThat(problems()).isEmpty();
        assertThat(analyze(1).codeBase().modules().get(0).files()).hasSize(2);
    }

    @Test
    void a_binary_file_is_told_and_left() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file("a/Bad.java"), bytes);

        assertThat(problems()).hasSize(1).first().asString().isEqualTo("a/Bad.java not text");
    }

    @Test
    void a_generated_file_of_fifty_megabytes_is_scanned() throws IOException {
        try (OutputStream out = Files.newOutputStream(file("a/Bad.java"))) {
            out.write("package a;\nclass Bad {\n".getBytes(UTF_8));
            byte[] block = "    int f() { return b.Target.go(); } // generated, and nobody reads it\n"
                    .repeat(1000)
                    .getBytes(UTF_8);
            for (int written = 0; written < 50 << 20; written += block.length) {
                out.write(block);
            }
            out.write('}');
        }

        assertThat(problems()).hasSize(1).first().asString().isEqualTo("a/Bad.java larger than 20 MB, skimmed only");
        assertThat(edges()).hasSizeGreaterThan(1000).startsWith("a.Bad -> b.Target mentions skim 3");
    }

    @Test
    void a_sum_of_ten_thousand_terms_is_read() throws IOException {
        write("a/Bad.java", using("String s = \"\"" + " + b.Target.go()".repeat(10_000) + ";"));

        assertThat(problems()).isEmpty();
        assertThat(edges()).containsExactly("a.Bad -> b.Target calls source 5");
    }

    @Test
    void a_chain_of_three_thousand_calls_is_read() throws IOException {
        String chain = "new StringBuilder()" + "\n.append(b.Target.go())".repeat(3_000) + ";";
        write("a/Bad.java", using(chain));

        assertThat(problems()).isEmpty();
        assertThat(edges()).hasSize(3_000).last().isEqualTo("a.Bad -> b.Target calls source 3005");
    }

    @Test
    void six_thousand_nested_parentheses_lose_no_dependency() throws IOException {
        write("a/Bad.java", using("int i = " + "(".repeat(6_000) + "b.Target.go()" + ")".repeat(6_000) + ";"));

        assertThat(edges()).hasSize(1).first().asString().startsWith("a.Bad -> b.Target ");
    }

    @Test
    void a_chain_of_two_thousand_else_ifs_is_read() throws IOException {
        write("a/Bad.java", using("if (b.Target.go() == 0) {}\n" + "else if (b.Target.go() == 1) {}\n".repeat(2_000)));

        assertThat(problems()).isEmpty();
        assertThat(edges()).hasSize(2_001);
    }

    @Test
    void a_class_that_extends_itself_and_one_that_is_its_own_bound_end() throws IOException {
        write(
                "a/Bad.java",
                "package a;\nclass Bad<T extends T> extends Bad<T> {\n    T t; { t.go(); b.Target.go(); go(); }\n}\n");
        write("a/One.java", "package a;\nclass One extends Two { { go(); } }\n");
        write("a/Two.java", "package a;\nclass Two extends One { { b.Target.go(); } }\n");

        assertThat(problems()).isEmpty();
        assertThat(edges()).contains("a.Bad -> b.Target calls source 3", "a.Two -> b.Target calls source 2");
    }

    @Test
    void code_where_no_code_can_stand_does_not_stop_the_run() throws IOException {
        write(
                "a/Bad.java",
                "package a;\nclass Bad {\n    { return b.Target.go(); }\n    int f = switch (1) { default -> { yield b.Target.go(); } };\n}\n");

        assertThat(edges()).contains("a.Bad -> b.Target calls source 3", "a.Bad -> b.Target calls source 4");
    }

    @Test
    void all_of_them_at_once_in_an_archive_give_the_same_with_one_and_two_threads() throws IOException {
        an_error_in_a_statement_costs_that_statement_only();
        Path archive = root.resolve("bad-sources.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String path : List.of("a/Bad.java", "b/Target.java")) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(Files.readAllBytes(root.resolve(path)));
            }
        }

        Analysis one = analyze(1);
        Analysis two = analyze(2);

        assertThat(edges(one.graph())).isEqualTo(edges(two.graph())).isNotEmpty();
        assertThat(one.unread()).isEqualTo(two.unread()).isNotEmpty();
    }

    private static String using(String statements) {
        return "package a;\n\nclass Bad {\n    void use() {\n        " + statements + "\n    }\n}\n";
    }

    private Path file(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(file(path), text);
    }

    private Analysis analyze(int threads) {
        return Analyzer.analyze(List.of(root), new AnalyzerOptions(threads, false, false, List.of()), SILENT);
    }

    private List<String> problems() {
        return analyze(2).unread().stream()
                .map(each -> each.path() + (each.line() > 0 ? ":" + each.line() : "") + " " + each.reason())
                .toList();
    }

    private List<String> edges() {
        return edges(analyze(2).graph());
    }

    private static List<String> edges(DependencyGraph graph) {
        List<String> result = new ArrayList<>();
        Dependencies all = graph.dependencies();
        for (int pair = 0; pair < all.pairs().arcs(); pair++) {
            String ends = graph.types().qualifiedName(all.pairs().source(pair)) + " -> "
                    + graph.types().qualifiedName(all.pairs().target(pair));
            int first = all.firstEdge(pair);
            for (int edge = first; edge < first + all.edges(pair); edge++) {
                result.add(ends + " " + all.kind(edge).label() + " "
                        + all.tier(edge).label() + " " + all.line(edge));
            }
        }
        return result;
    }
}
