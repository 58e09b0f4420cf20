package dev.ashlar.analyzer.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of an identifier: split where case changes and at everything that is no letter; in lower case. */
public final class Words {
    private Words() {}

    /** {@code HTTPServerConfig2} has the words http, server, config; single letters are no words. */
    public static List<String> of(String identifier) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 1; i <= identifier.length(); i++) {
            if (i == identifier.length() || isBorder(identifier, i)) {
                add(words, identifier.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    private static boolean isBorder(String text, int i) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (!Character.isLetter(here) || !Character.isLetter(before)) {
            return true;
        }
        boolean begins = Character.isUpperCase(here) && !Character.isUpperCase(before);
        boolean endsAcronym = Character.isUpperCase(here)
                && Character.isUpperCase(before)
                && i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i + 1));
        return begins || endsAcronym;
    }

    private static void add(List<String> words, String word) {
        if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
    }
}
