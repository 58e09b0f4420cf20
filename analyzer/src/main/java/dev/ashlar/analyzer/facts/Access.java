package dev.ashlar.analyzer.facts;

/**
 * What a method does to a field, if that is all it does: getters, setters and their like.
 *
 * @param field name of the field; empty for {@link Kind#NONE}
 */
public record Access(Kind kind, String field) {
    /** What a trivial method does. */
    public enum Kind {
        /** The method does something else. */
        NONE,
        /** It returns a field of its class. */
        READS,
        /** It sets a field of its class, or returns a copy with the field set. */
        WRITES,
        /** It sets a field of the class around its own: a builder's. */
        BUILDS
    }

    /** No accessor. */
    public static final Access NONE = new Access(Kind.NONE, "");

    /** Whether the method is an accessor. */
    public boolean isTrivial() {
        return kind != Kind.NONE;
    }
}
