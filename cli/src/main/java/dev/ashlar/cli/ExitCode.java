package dev.ashlar.cli;

/** The exit codes: part of the interface, see docs/cli.md. Never a count. */
final class ExitCode {

    /** The command did what it was asked, whatever it found. */
    static final int OK = 0;

    /** {@code --strict} was given and not everything could be read. */
    static final int NOT_CLEAN = 1;

    /** The command was called wrongly, or a file or name that it needs is not there. */
    static final int USAGE = 2;

    /** A fault in Ashlar, or no memory left. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
