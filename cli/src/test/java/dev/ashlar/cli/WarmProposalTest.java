package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal starts from the one before. */
class WarmProposalTest {
    @TempDir
    Path folder;

    private Path code;
    private Cli cli;

    @BeforeEach
    void make_code() throws IOException {
        code = Files.createDirectories(folder.resolve("code"));
        cli = Cli.in(code, folder.resolve("cache"));
        for (String domain : new String[] {"Order", "Stock"}) {
            for (int i = 0; i < 8; i++) {
                write(
                        domain + (char) ('A' + i),
                        domain + (char) ('A' + (i + 1) % 8),
                        domain + (char) ('A' + (i + 3) % 8));
            }
        }
        write("OrderA", "OrderB", "StockA");
    }

    private void write(String type, String... uses) throws IOException {
        StringBuilder text = new StringBuilder("package shop; public class " + type + " {");
        for (String use : uses) {
            text.append(' ').append(use).append(" the").append(use).append(';');
        }
        Files.writeString(code.resolve(type + ".java"), text.append(" }"));
    }

    private String propose(String... more) {
        Cli.Run run = cli.run(words("propose -q", more));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String[] words(String first, String... more) {
        return (first + " " + String.join(" ", more)).strip().split(" ");
    }

    private Map<String, String> modules(String... more) {
        Map<String, String> modules = new TreeMap<>();
        propose(words("-f csv", more)).lines().skip(1).forEach(line -> {
            modules.put(line.split(",")[0], line.split(",")[1]);
        });
        return modules;
    }

    @Test
    void a_new_class_moves_no_other_and_the_text_says_so() throws IOException {
        Map<String, String> before = modules();
        // ties the two domains together as tightly as each of them is
        write("Basket", "OrderA", "OrderB", "OrderC", "StockA", "StockB", "StockC", "StockD", "StockE");

        Map<String, String> after = modules();

        assertThat(after).containsAllEntriesOf(before).containsKey("shop.Basket");
        assertThat(propose())
                .contains("starts from the proposal before: 16 of 16 types stay, 1 is new; --cold thinks anew");
        assertThat(propose("-f", "json"))
                .contains("\"types\": 16")
                .contains("\"stay\": 16")
                .contains("\"added\": 1");
    }

    @Test
    void the_same_code_gives_the_same_bytes_however_often_it_is_asked_of() throws IOException {
        String first = propose();
        assertThat(propose()).isEqualTo(first).doesNotContain("proposal before");
        write("Basket", "OrderA", "StockA");
        String changed = propose();
        assertThat(changed).contains("proposal before");
        assertThat(propose()).isEqualTo(changed);
        assertThat(propose()).isEqualTo(changed);
        propose("--why", "Basket");
        assertThat(propose()).isEqualTo(changed);
    }

    @Test
    void cold_thinks_anew_as_if_there_had_been_nothing_before() throws IOException {
        propose();
        write("Basket", "OrderA", "StockA");
        String cold = propose("--cold");
        assertThat(cold).doesNotContain("proposal before");
        assertThat(propose("-f", "json", "--cold")).contains("\"start\": null");
        assertThat(Cli.in(code, folder.resolve("other cache"))
                        .run("propose", "-q")
                        .out())
                .isEqualTo(cold);
        assertThat(propose()).as("the next one goes on from there").isEqualTo(cold);
    }

    @Test
    void other_options_have_a_proposal_before_of_their_own() throws IOException {
        propose();
        write("Basket", "OrderA", "StockA");
        assertThat(propose("--modules", "2")).doesNotContain("proposal before");
        assertThat(propose()).contains("proposal before");
    }

    @Test
    void a_broken_or_foreign_file_is_passed_over_with_a_word() throws IOException {
        String first = propose();
        Path kept;
        try (var files = Files.list(folder.resolve("cache/proposals"))) {
            kept = files.findFirst().orElseThrow();
        }
        String text = Files.readString(kept);
        for (String broken : new String[] {
            "", "something else", text.substring(0, text.length() / 2), text.replace("\tstock", "\tsmock") + "x"
        }) {
            Files.writeString(kept, broken);
            Cli.Run run = cli.run("propose", "-v");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo(first);
            assertThat(run.err()).contains("the proposal before cannot be used");
            assertThat(Files.readString(kept)).as("a good one takes its place").isEqualTo(text);
        }
        Files.write(kept, new byte[] {(byte) 0xff, 0, 1});
        assertThat(propose()).isEqualTo(first);
    }

    @Test
    void a_proposal_that_cannot_be_kept_is_a_proposal_all_the_same() throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache/proposals"), "in the way");
        Cli.Run run = cli.run("propose");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("the next proposal will start anew, this one cannot be kept");
        assertThat(propose()).isEqualTo(run.out());
    }
}
