package dev.ashlar.rules.modules;

import java.util.Locale;

/** What a module is for. */
public enum ModuleKind implements Word {
    /** A part of the business; the default. */
    DOMAIN,

    /** Model types whose owner is undecided. */
    SHARED_MODEL,

    /** May be used by all modules, and uses none. */
    KERNEL,

    /** Technical ground that others stand on. */
    PLATFORM;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }
}
