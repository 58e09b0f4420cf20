package dev.ashlar.analyzer.persistence;

import java.util.Optional;

/**
 * A database that a module is configured for.
 *
 * @param module number of the build module
 * @param name as the setting says: {@code mysql://localhost:3306/shop}, without user and options
 * @param address what tells it from others: the name in one of the ways in which it may be written
 * @param source what the setting is called or in, without words that mean the same everywhere; of several sources in one module each
 *     is a connection of its own, of several databases of one source each belongs to a profile
 * @param own whether it is part of the running program: in its memory, or in a file below its working folder
 * @param schema where tables without a schema are looked for, in lower case; {@link #UNKNOWN} if only the running program knows, empty
 *     if that depends on the user
 * @param line from 1
 */
public record Database(
        int module,
        String name,
        String address,
        String source,
        boolean own,
        Optional<String> schema,
        String path,
        int line) {
    /** A schema that only the running program knows. */
    public static final String UNKNOWN = "${}";

    /** How sure it is that two settings mean the same tables. */
    public enum Likeness {
        /** They do. */
        SAME,
        /** They do not. */
        DIFFERENT,
        /** That cannot be told. */
        UNKNOWN
    }

    /** Whether tables of one name are the same in both, when two programs use them. */
    public Likeness likeness(Database other) {
        if (own || other.own) {
            return Likeness.DIFFERENT;
        }
        if (!address.equals(other.address)) {
            return JdbcUrl.mayBeSame(address, other.address) ? Likeness.UNKNOWN : Likeness.DIFFERENT;
        }
        if (schema.isEmpty() && other.schema.isEmpty()) {
            return Likeness.SAME;
        }
        String here = schema.orElse(UNKNOWN);
        String there = other.schema.orElse(UNKNOWN);
        if (here.equals(UNKNOWN) || there.equals(UNKNOWN)) {
            return Likeness.UNKNOWN;
        }
        return here.equals(there) ? Likeness.SAME : Likeness.DIFFERENT;
    }
}
