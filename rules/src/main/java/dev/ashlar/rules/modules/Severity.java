package dev.ashlar.rules.modules;

import java.util.Locale;

/** What it means when a rule is broken. */
public enum Severity implements Word {
    /** Nothing: the rule is not looked at. */
    OFF,

    /** It is told and fails nothing. */
    WARN,

    /** It fails. */
    ERROR;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }
}
