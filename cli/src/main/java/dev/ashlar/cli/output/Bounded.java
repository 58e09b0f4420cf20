package dev.ashlar.cli.output;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The part of a list that people read.
 *
 * @param shown the first few
 * @param hidden how many there are beside them
 */
record Bounded<T>(List<T> shown, int hidden) {

    private static final int MOST = 15;

    Bounded {
        shown = List.copyOf(shown);
    }

    /** The first of the list. */
    static <T> Bounded<T> first(List<T> all) {
        int shown = Math.min(MOST, all.size());
        return new Bounded<>(all.subList(0, shown), all.size() - shown);
    }

    /** The biggest of the list; those of one size in the order of the list. */
    static <T> Bounded<T> biggest(List<T> all, ToIntFunction<T> size) {
        return first(
                all.stream().sorted(Comparator.comparingInt(size).reversed()).toList());
    }

    /** Says how many are hidden, if any, and which format has them all. */
    void writeRest(Page page, String indent, String noun, Format complete) throws IOException {
        if (hidden > 0) {
            page.line(indent + page.ink(Ink.FAINT, Words.more(hidden, noun, complete)));
        }
    }
}
