package dev.ashlar.cli;

/** Something that the user can mend: shown as one line on stderr, exit code 2. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line, lower case, no full stop */
    UsageProblem(String message) {
        super(message);
    }

    UsageProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
