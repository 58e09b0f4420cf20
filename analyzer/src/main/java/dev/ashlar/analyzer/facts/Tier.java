package dev.ashlar.analyzer.facts;

import java.util.Locale;

/** How sure the evidence of a dependency is, surest first. */
public enum Tier {
    /** The type is named in the source, at this line or in the static import that this line uses. */
    SOURCE,
    /** A scan of the tokens saw the name, in a place where the parser failed. */
    SKIM,
    /** The type is reached through an expression and not named at this line. */
    INFERRED,
    /** A string names the class. */
    STRING;

    private static final Tier[] BY_ORDINAL = values();

    /** The name used in every output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier with this ordinal, without copying the array of values each time. */
    public static Tier of(int ordinal) {
        return BY_ORDINAL[ordinal];
    }
}
