package dev.ashlar.analyzer.evidence;

import java.util.List;

/**
 * All that is known of the top-level types of a code base that may tell which of them belong together.
 *
 * @param subjects in the order of the dependency graph: by build module, then name
 * @param identifiers the words of all names that the file of a type declares and mentions
 * @param libraries the external types that the file imports, and their packages
 * @param tables the tables that the type reads and writes
 * @param changes which of them changed together; none unless the history was asked for
 */
public record Evidence(
        List<Subject> subjects, Uses uses, Terms identifiers, Terms libraries, Terms tables, Cochange changes) {
    /** Where nobody asked for it. */
    public static final Evidence NONE = new Evidence(
            List.of(), Uses.of(0, new int[0], new int[0], new float[0]), Terms.none(0), Terms.none(0), Terms.none(0));

    public Evidence {
        subjects = List.copyOf(subjects);
    }

    /** Evidence without a history. */
    public Evidence(List<Subject> subjects, Uses uses, Terms identifiers, Terms libraries, Terms tables) {
        this(subjects, uses, identifiers, libraries, tables, Cochange.NONE);
    }

    /** The same evidence, with what changed together. */
    public Evidence with(Cochange history) {
        return new Evidence(subjects, uses, identifiers, libraries, tables, history);
    }
}
