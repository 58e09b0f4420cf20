package dev.ashlar.analyzer.coupling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commits of models, held against those that git lists. */
final class ModelHistoryTest {
    private static final String SYSTEM = """
            === pom.xml ===
            <project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>all</artifactId><version>1</version>
            <packaging>pom</packaging></project>
            === lib/pom.xml ===
            <project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>lib</artifactId><version>1</version></project>
            === lib/src/main/java/lib/Order.java ===
            package lib;
            public record Order(int id) {}
            === lib/src/main/java/lib/Address.java ===
            package lib;
            public record Address(String city) {}
            === one/pom.xml ===
            <project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>one</artifactId><version>1</version>
            <packaging>war</packaging><dependencies><dependency><groupId>a</groupId><artifactId>lib</artifactId><version>1</version>
            </dependency></dependencies></project>
            === one/src/main/java/one/One.java ===
            package one;
            class One { lib.Order order; lib.Address address; }
            === two/pom.xml ===
            <project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>two</artifactId><version>1</version>
            <packaging>war</packaging><dependencies><dependency><groupId>a</groupId><artifactId>lib</artifactId><version>1</version>
            </dependency></dependencies></project>
            === two/src/main/java/two/Two.java ===
            package two;
            class Two { lib.Order order; }
            """;

    @TempDir
    Path temp;

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private void commit(String file, String text) throws IOException, InterruptedException {
        Files.writeString(temp.resolve(file), text);
        git("add", ".");
        git("commit", "-q", "-m", "change");
    }

    private long inGit(String model) throws IOException, InterruptedException {
        String path = "lib/src/main/java/lib/" + model + ".java";
        return git("log", "--no-renames", "--format=%H", "--", path).lines().count();
    }

    @Test
    void commits_of_a_model_are_those_that_git_lists() throws IOException, InterruptedException {
        Coupled.write(temp, SYSTEM);
        git("init", "-q");
        commit("README", "first");
        commit(
                "lib/src/main/java/lib/Address.java",
                "package lib;\npublic record Address(String city, String zip) {}\n");
        commit("lib/src/main/java/lib/Address.java", "package lib;\npublic record Address(String city, int zip) {}\n");
        commit("one/src/main/java/one/One.java", "package one;\nclass One { lib.Address address; lib.Order o; }\n");
        commit("lib/src/main/java/lib/Order.java", "package lib;\npublic record Order(long id) {}\n");

        Coupled coupled = Coupled.of(temp);
        for (String model : List.of("Order", "Address")) {
            assertThat(coupled.model("lib", model).commits()).hasValue((int) inGit(model));
        }
        SharedArtifact lib = coupled.artifact("lib");
        assertThat(lib.history()).hasValueSatisfying(history -> {
            // the first commit reaches both services, two reach one, the last reaches both
            assertThat(history.commits()).isEqualTo(4);
            assertThat(history.forced()).isEqualTo(2);
            assertThat(history.needed()).isEqualTo(1.5);
            assertThat(history.redundancy()).isEqualTo(.25);
            // 2 commits of Order reach two services, 3 of Address one
            assertThat(history.floor()).isEqualTo((2 * 2 + 3 * 1) / 5.0, within(1e-9));
        });
        assertThat(coupled.coupling().historyNotes()).isEmpty();
    }

    @Test
    void a_shallow_clone_is_said() throws IOException, InterruptedException {
        Coupled.write(temp, SYSTEM);
        git("init", "-q");
        commit("README", "first");
        commit("README", "second");
        git("clone", "-q", "--depth", "1", "file://" + temp, "shallow");
        Coupled coupled = Coupled.of(temp.resolve("shallow"));
        assertThat(coupled.coupling().historyNotes())
                .singleElement()
                .satisfies(note -> assertThat(note).contains("shallow"));
    }

    @Test
    void in_a_damaged_repository_nobody_knows_that_a_model_was_never_changed()
            throws IOException, InterruptedException {
        Coupled.write(temp, SYSTEM);
        git("init", "-q");
        commit("README", "first");
        commit("README", "second");
        String first = git("rev-parse", "HEAD~1").strip();
        Files.delete(temp.resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2)));
        Coupled coupled = Coupled.of(temp);
        assertThat(coupled.coupling().historyNotes())
                .singleElement()
                .satisfies(note -> assertThat(note).contains("missing"));
        assertThat(coupled.model("lib", "Order").commits()).isEmpty();
    }

    @Test
    void without_a_history_nothing_is_said_of_commits() throws IOException {
        Coupled.write(temp, SYSTEM);
        Coupled coupled = Coupled.of(temp);
        assertThat(coupled.model("lib", "Order").commits()).isEmpty();
        assertThat(coupled.artifact("lib").history()).isEmpty();
    }
}
