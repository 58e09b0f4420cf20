package dev.ashlar.rules.modules;

/** One of the words that the modules file knows for a key. */
public interface Word {
    /** How the file spells it: {@code shared-model}. */
    String word();
}
