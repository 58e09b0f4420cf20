package dev.ashlar.rules.violation;

/** How a violation is written into a baseline. */
final class BaselineLine {
    private BaselineLine() {}

    /** The rule stands in a column that holds the rules of the first days. */
    static String of(Violation violation) {
        return "%-10s %s".formatted(violation.rule().word(), violation.identity());
    }
}
