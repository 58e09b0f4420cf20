package dev.ashlar.rules.modules;

import java.util.Locale;

/** Whether dependencies of test sources are judged. */
public enum TestSources implements Word {
    /** They are not; the default. */
    IGNORE,

    /** They are, like those of other sources. */
    INCLUDE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }
}
