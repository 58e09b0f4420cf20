package dev.ashlar.analyzer.persistence;

import java.util.Comparator;
import java.util.Locale;

/**
 * A table as queries name it, in lower case and without quotes.
 *
 * @param schema schema or catalog; empty where none is written
 */
public record TableName(String schema, String name) implements Comparable<TableName> {
    private static final Comparator<TableName> ORDER =
            Comparator.comparing(TableName::name).thenComparing(TableName::schema);

    private static final String QUOTES = "`\"[]";

    /** The name as a query or mapping writes it: quotes of any dialect and upper case are taken off. */
    public static TableName of(String schema, String name) {
        return new TableName(plain(schema), plain(name));
    }

    /** A name of a table or column without quotes, in lower case. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> plain.append((char) c));
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
