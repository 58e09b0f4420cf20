package dev.ashlar.analyzer.persistence;

import java.util.Comparator;

/**
 * A statement that could not be read: nothing is said of its tables.
 *
 * @param module number of its build module; {@link SchemaTable#OUTSIDE} for a file that lies in none
 * @param line from 1
 * @param reason lower case, no full stop
 */
public record UnparsedStatement(int module, String path, int line, String reason)
        implements Comparable<UnparsedStatement> {
    private static final Comparator<UnparsedStatement> ORDER = Comparator.comparing(UnparsedStatement::path)
            .thenComparing(UnparsedStatement::line)
            .thenComparing(UnparsedStatement::reason);

    @Override
    public int compareTo(UnparsedStatement other) {
        return ORDER.compare(this, other);
    }
}
