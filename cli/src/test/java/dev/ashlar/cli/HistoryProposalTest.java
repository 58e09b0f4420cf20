package dev.ashlar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals that look at a history, made by the real git. Without git the tests are skipped. */
class HistoryProposalTest {
    private static final int TYPES = 16;

    @TempDir
    Path folder;

    private Path code;
    private int time = 1_700_000_000;
    private final StringBuilder commits = new StringBuilder();

    @BeforeEach
    void make_code() throws IOException {
        code = Files.createDirectories(folder.resolve("code"));
        for (int i = 0; i < TYPES; i++) {
            write(i);
        }
    }

    private static String name(int type) {
        return "T" + (char) ('a' + type % 26) + (type < 26 ? "" : "x");
    }

    private void write(int type) throws IOException {
        String text = "class " + name(type) + " {} // " + time;
        Files.writeString(code.resolve(name(type) + ".java"), text);
    }

    private void git(String input, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(code.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "git is not installed");
            throw e;
        }
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        try {
            assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds a commit to what git is given to import. */
    private void commit(String author, Integer... types) {
        time++;
        commits.append("commit refs/heads/main\ncommitter ")
                .append(author)
                .append(' ')
                .append(time);
        commits.append(" +0000\ndata 1\nx\n");
        for (int type : types) {
            String text = name(type) + time;
            commits.append("M 644 inline ").append(name(type)).append(".java\ndata ");
            commits.append(text.length()).append('\n').append(text).append('\n');
        }
    }

    /** Even types change with even ones, mostly by Ann; odd ones with odd ones, by Bob, Carl and Dora in turn. */
    private void makeHistory() throws IOException {
        commit("All <all@example.org>", IntStream.range(0, TYPES).boxed().toArray(Integer[]::new));
        String[] others = {"Bob <bob@example.org>", "Carl <carl@example.org>", "Dora <dora@example.org>"};
        for (int i = 0; i < 4 * TYPES; i++) {
            int other = (i + 2 * (1 + i / TYPES % 4)) % TYPES;
            commit(i % 2 == 0 ? "ann <ann@home>" : others[i / 2 % 3], i % TYPES, other);
        }
        importAll();
    }

    private void importAll() throws IOException {
        git("", "init", "-q", "-b", "main");
        git(commits.toString(), "fast-import", "--quiet");
    }

    private Cli.Run run(String options) {
        return Cli.in(code, folder.resolve("cache")).run(("propose " + options).split(" "));
    }

    private String propose(String options) {
        Cli.Run run = run("-q " + options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void what_only_a_history_ties_is_a_module_and_the_reason_is_named() throws IOException {
        makeHistory();
        List<String> modules = new ArrayList<>();
        propose("--history -f csv").lines().skip(1).forEach(line -> modules.add(line.split(",")[1]));
        assertThat(modules).hasSize(TYPES);
        for (int i = 2; i < TYPES; i++) {
            assertThat(modules.get(i)).isEqualTo(modules.get(i % 2));
        }
        assertThat(modules.get(0)).isNotEqualTo(modules.get(1));
        assertThat(propose("--history")).contains("history: 65 commits that change Java files\n");
        assertThat(propose("--history 20")).contains("history: 20 commits that change Java files\n");
        assertThat(propose("--history=20")).contains("history: 20 commits that change Java files\n");
        assertThat(propose("--history .")).contains("history: 65 commits that change Java files\n");
        assertThat(propose("--evidence history --why Ta"))
                .containsPattern("history .* changed together in \\d+ of \\d+ commits with T[cegikmo]");
        assertThat(propose("-f json")).contains("\"history\": null").doesNotContain("changed together");
        assertThat(propose("--history --evidence structure,names --why Ta")).doesNotContain("changed together");
        assertThat(propose("--history -f json"))
                .contains("\"known\": true")
                .contains("\"commits\": 65")
                .contains("\"evidence\": \"history\"");
    }

    @Test
    void who_wrote_half_of_a_module_owns_it_unless_codeowners_names_somebody() throws IOException {
        makeHistory();
        Files.writeString(code.resolve(".mailmap"), "Ann Proper <ann@example.org> <ann@home>\n");

        String draft = propose("--history -f yaml");
        assertThat(draft)
                .contains("owner: \"Ann Proper <ann@example.org>\"")
                .contains("# owner by history: 32 of 33 commits to its files from 2021-11-14 to 2023-11-14")
                .doesNotContain("Bob")
                .doesNotContain("Carl");
        assertThat(propose("-f yaml")).doesNotContain("owner");

        Files.writeString(code.resolve("CODEOWNERS"), "* @acme/all\n");
        assertThat(propose("--history -f yaml"))
                .contains("owner: \"@acme/all\"")
                .doesNotContain("by history")
                .doesNotContain("Ann");
    }

    @Test
    void large_commits_are_left_out_and_said() throws IOException {
        commit("All <all@example.org>", IntStream.range(0, 31).boxed().toArray(Integer[]::new));
        commit("All <all@example.org>", 1, 2);
        importAll();
        assertThat(propose("--history")).contains("2 commits that change Java files, without 1 of more than 30 files");
    }

    @Test
    void without_a_history_it_is_said_that_there_is_none() {
        assertThat(propose("--history")).contains("history: there is none to look at; in no git repository");
        assertThat(propose("--history -f json")).contains("\"known\": false");
        Cli.Run run = run("-q --evidence history");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--evidence history leaves nothing to look at: in no git repository");
        assertThat(run("--history 0").err()).contains("--history needs a number of commits from 1, not 0");
    }
}
