package dev.ashlar.rules.violation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Sorts by lines, each of which is written once only. */
public final class SortedByLine {
    private record Line<T>(String line, T what) {}

    private SortedByLine() {}

    /** Those of equal lines keep their order. */
    public static <T> List<T> of(Collection<? extends T> all, Function<? super T, ViolationKey> key) {
        List<Line<T>> lines = new ArrayList<>(all.size());
        for (T what : all) {
            lines.add(new Line<>(key.apply(what).toString(), what));
        }
        lines.sort(Comparator.comparing(Line::line));
        return lines.stream().map(Line::what).toList();
    }
}
