package dev.ashlar.analyzer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailmapTest {
    private static final String MAP = """
            # a comment <a@x> <b@x>
            Ann Proper <ANN@example.org>
            <ann@new.org> <ann@old.org>
            Bob Proper <bob@new.org> <bob@old.org>
            Carl Proper <carl@new.org> Carl C <shared@example.org>
            Dora Proper <dora@new.org> dora <shared@example.org>
            Ann Later <ann@example.org>
            no address at all
            <only@half.org
            """;

    @TempDir
    Path temp;

    @Test
    void says_what_git_says() throws IOException {
        GitRepository git = GitRepository.init(temp.toRealPath().resolve("shop"));
        git.write(".mailmap", MAP);
        int file = 0;
        for (String author : new String[] {
            "Ann <ann@example.org>",
            "A <Ann@Example.org>",
            "Ann <ann@old.org>",
            "B <bob@old.org>",
            "Carl C <shared@example.org>",
            "DORA <shared@example.org>",
            "Else <shared@example.org>",
            "Nobody Known <nobody@example.org>",
        }) {
            git.write("File" + file++, author);
            git.git("add -A");
            git.run(new byte[0], "commit", "-q", "-m", "x", "--author", author);
        }

        History history =
                Histories.read(git.folder(), path -> true, Limits.USUAL).all().get(0);

        assertThat(history.commits()).containsExactlyElementsOf(git.log());
        assertThat(history.commits().get(0).author()).hasToString("Nobody Known <nobody@example.org>");
        assertThat(history.commits().get(7).author()).hasToString("Ann Later <ann@example.org>");
    }
}
