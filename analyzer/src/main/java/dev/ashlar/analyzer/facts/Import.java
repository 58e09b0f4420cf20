package dev.ashlar.analyzer.facts;

/**
 * One import declaration.
 *
 * @param name what is imported, without {@code .*}: {@code java.util.List}, {@code java.util}, {@code java.lang.Math.max}
 * @param form what kind of import it is
 * @param line line of the declaration, from 1
 */
public record Import(String name, Form form, int line) {

    /** The four forms of JLS 7.5, and the module import of JEP 511. */
    public enum Form {
        SINGLE,
        ON_DEMAND,
        STATIC,
        STATIC_ON_DEMAND,
        MODULE
    }

    /** The last part of the name: the simple name that a single import brings into scope. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What stands before the last part of the name; empty for a name without a dot. */
    public String qualifier() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
