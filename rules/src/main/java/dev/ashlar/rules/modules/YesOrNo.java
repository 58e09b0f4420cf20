package dev.ashlar.rules.modules;

import java.util.Locale;

/** A switch, as YAML 1.2 spells it. */
enum YesOrNo implements Word {
    TRUE,
    FALSE;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
