package dev.ashlar.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.history.History.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HistoriesPropertyTest {

    /** Files and folders of the same name take turns. */
    private static final List<String> PATHS = List.of("a", "a/b", "a/b/c", "a.b", "a-b", "ä", "b/a", "b/a/c", "ab");

    @Property(tries = 20)
    void any_history_is_listed_as_git_lists_it(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("history");
        try {
            GitRepository git = GitRepository.init(folder.toRealPath());
            git.run(commands(new Random(seed)).getBytes(StandardCharsets.UTF_8), "fast-import", "--quiet");

            History history =
                    Histories.read(folder, path -> true, Limits.USUAL).all().get(0);

            assertThat(history.state()).isEqualTo(State.COMPLETE);
            assertThat(history.commits()).containsExactlyElementsOf(git.log());
        } finally {
            delete(folder);
        }
    }

    /** Up to thirty commits of which some have no parent, and some have several. */
    private static String commands(Random random) {
        StringBuilder text = new StringBuilder();
        int commits = 1 + random.nextInt(30);
        for (int mark = 1; mark <= commits; mark++) {
            text.append("commit refs/heads/main\nmark :").append(mark);
            text.append("\ncommitter A <a@b> ")
                    .append(1_700_000_000 + random.nextInt(50))
                    .append(" +0000\ndata 0\n");
            if (mark > 1) {
                text.append("from :")
                        .append(mark - 1 - random.nextInt(Math.min(3, mark - 1)))
                        .append('\n');
                if (random.nextInt(4) == 0) {
                    text.append("merge :").append(mark - 1).append('\n');
                }
            }
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                text.append(change(random, PATHS.get(random.nextInt(PATHS.size()))));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String change(Random random, String path) {
        return switch (random.nextInt(4)) {
            case 0 -> "D " + path + "\n";
            case 1 -> "M 100755 inline " + path + "\ndata 1\n" + random.nextInt(3) + "\n";
            default -> "M 100644 inline " + path + "\ndata 1\n" + random.nextInt(3) + "\n";
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
