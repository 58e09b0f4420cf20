package dev.ashlar.cli;

import java.io.OutputStream;

/** The program {@code ashlar}. */
public final class Main {

    private Main() {}

    /** Runs with the streams of this process and ends it with the exit code. */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /**
     * Runs one command.
     *
     * @param out gets the result, as UTF-8; an {@link java.io.IOException} that it throws because nobody reads any more
     *     ends the run quietly
     * @param err gets messages, times and progress
     * @return the exit code: 0 fine, 1 not clean under {@code --strict}, 2 wrong usage, 3 internal error
     */
    public static int run(OutputStream out, OutputStream err, String... args) {
        return run(Surroundings.of(out, err), args);
    }

    static int run(Surroundings surroundings, String... args) {
        Session session = new Session(surroundings);
        try {
            return AshlarCommand.commandLine(session).execute(args);
        } catch (OutOfMemoryError | StackOverflowError error) {
            // picocli hands on errors; these two are told from faults because the user can do something about them
            return new Failures(session).outOfRoom(error);
        }
    }
}
