package dev.ashlar.rules.modules;

import java.util.Locale;

/** The rules that a modules file gives a severity to. */
public enum Rule implements Word {
    /** A module uses one that its {@code uses} do not list. */
    UNDECLARED(Severity.ERROR),

    /** A module uses a type that the other one does not offer to it. */
    INTERNAL(Severity.ERROR),

    /** Modules depend on each other in a circle. */
    CYCLE(Severity.ERROR),

    /** A module uses one of a higher layer, or skips a closed layer. */
    LAYER(Severity.ERROR),

    /** A shared model gets new consumers, types or writers. */
    SHARED_MODEL_GROWTH(Severity.ERROR),

    /** Several modules write a table. */
    CONTESTED_TABLE(Severity.ERROR),

    /** A use that is to go away is still there. */
    DEPRECATED(Severity.WARN),

    /** A type belongs to no module. */
    UNASSIGNED(Severity.WARN),

    /** A module lists a use that it does not make. */
    UNUSED(Severity.WARN);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity usual;

    Rule(Severity usual) {
        this.usual = usual;
    }

    /** Its id. */
    @Override
    public String word() {
        return word;
    }

    /** How severe it is where the file says nothing. */
    public Severity usual() {
        return usual;
    }
}
