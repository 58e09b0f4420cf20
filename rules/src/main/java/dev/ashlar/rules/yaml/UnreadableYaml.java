package dev.ashlar.rules.yaml;

/** A text is no YAML, or uses what Ashlar does not take from a file. */
public final class UnreadableYaml extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    UnreadableYaml(int line, String message) {
        super(message);
        this.line = line;
        this.problem = message;
    }

    /** Where reading ended, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong there. */
    public String problem() {
        return problem;
    }
}
