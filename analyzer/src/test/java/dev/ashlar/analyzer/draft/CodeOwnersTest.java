package dev.ashlar.analyzer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeOwnersTest {
    @ParameterizedTest
    @CsvSource({
        "*,             a/b/C.java, true",
        "*.java,        a/b/C.java, true",
        "*.java,        a/b/C.xml,  false",
        "/b/,           a/b/C.java, false",
        "b/,            a/b/C.java, true",
        "b,             a/b/C.java, true",
        "/a,            a/b/C.java, true",
        "a/b,           a/b/C.java, true",
        "b/C.java,      a/b/C.java, false",
        "a/*,           a/b/C.java, false",
        "a/b/*,         a/b/C.java, true",
        "**/b,          a/b/C.java, true",
        "a/**/C.java,   a/C.java,   true",
        "a/**/C.java,   a/x/y/C.java, true",
        "/C.java/,      C.java,     false",
        "a/?/C.*,       a/b/C.java, true",
    })
    void patterns_mean_what_they_mean_in_such_files(String pattern, String path, boolean matches) {
        assertThat(CodeOwners.parse(pattern + " @x").owner(path).isPresent()).isEqualTo(matches);
    }

    @Test
    void the_last_pattern_that_matches_decides_and_may_name_nobody() {
        CodeOwners owners = CodeOwners.parse("""
                # everything
                * @all @more   # both
                [Section] @default
                /a/ @a
                /a/b/
                /with\\ blank/ @blank
                """);
        assertThat(owners.owner("X.java")).contains("@all @more");
        assertThat(owners.owner("a/X.java")).contains("@a");
        assertThat(owners.owner("a/b/X.java")).isEmpty();
        assertThat(owners.owner("with blank/X.java")).contains("@blank");
    }

    @Test
    void is_looked_for_in_the_usual_places(@TempDir Path folder) throws IOException {
        assertThat(CodeOwners.in(folder).owner("A.java")).isEmpty();
        Files.createDirectories(folder.resolve(".gitlab"));
        Files.writeString(folder.resolve(".gitlab/CODEOWNERS"), "* @gitlab");
        assertThat(CodeOwners.in(folder).owner("A.java")).contains("@gitlab");
        Files.writeString(folder.resolve("CODEOWNERS"), "* @root");
        assertThat(CodeOwners.in(folder).owner("A.java")).contains("@root");
    }

    @Test
    void a_pattern_of_many_stars_takes_no_longer_than_others() {
        String stars = "*a".repeat(2000) + "b/" + "**/a/".repeat(2000) + "b";
        assertThat(CodeOwners.parse(stars + " @x").owner("a/".repeat(2000) + "a".repeat(5000)))
                .isEmpty();
    }
}
