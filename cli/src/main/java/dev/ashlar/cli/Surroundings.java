package dev.ashlar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a run gets from outside, passed in so that a test needs no static state.
 *
 * @param out where results go; a stream that throws, not a {@code PrintStream}, lets a closed pipe end the run
 * @param err where everything else goes
 * @param directory the working directory, absolute
 * @param home the user's home folder
 * @param environment the environment variables
 * @param terminals which of {@code out} and {@code err} is a terminal
 */
record Surroundings(
        OutputStream out,
        OutputStream err,
        Path directory,
        Path home,
        Map<String, String> environment,
        Set<String> terminals) {

    /** Set by the launcher, because Java cannot ask whether one of its streams is a terminal: {@code out,err}. */
    private static final String TERMINALS = "ashlar.terminals";

    Surroundings {
        environment = Map.copyOf(environment);
        terminals = Set.copyOf(terminals);
    }

    /** Those of this process, with unbuffered streams. */
    static Surroundings ofProcess() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** Those of this process with other streams, which count as terminals only if the launcher says so. */
    static Surroundings of(OutputStream out, OutputStream err) {
        return new Surroundings(
                out,
                err,
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home", "")),
                System.getenv(),
                Set.of(System.getProperty(TERMINALS, "").split(",")));
    }

    boolean outIsTerminal() {
        return terminals.contains("out") && !dumb();
    }

    boolean errIsTerminal() {
        return terminals.contains("err") && !dumb();
    }

    /** Whether the user wants no colour anywhere: https://no-color.org, any value but the empty one counts. */
    boolean noColor() {
        return variable("NO_COLOR").isPresent();
    }

    /** An environment variable that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    private boolean dumb() {
        return variable("TERM").filter("dumb"::equals).isPresent();
    }
}
