package dev.ashlar.rules.modules;

import java.util.Locale;

/** How strictly a module is held to its rules. */
public enum ModuleMode implements Word {
    /** Violations are told and fail nothing. */
    OBSERVE,

    /** Known violations are let pass; the default. */
    BASELINE,

    /** Violations cannot be made known ones. */
    STRICT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }
}
