package dev.ashlar.analyzer.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Names that are put together of two strings of one file: the package with its last dot, and the simple name. Where no string of the
 * file is the simple name of a type of the package, any type of it may be meant.
 */
final class Prefixes {
    private final List<Mention> begins = new ArrayList<>(0);
    private final List<Mention> ends = new ArrayList<>(0);

    void begin(Mention packagePrefix) {
        begins.add(packagePrefix);
    }

    void end(Mention simpleName) {
        ends.add(simpleName);
    }

    void addTo(Collection<Mention> mentions) {
        for (Mention begin : begins) {
            List<Mention> known = ends.stream()
                    .filter(end -> end.type().startsWith(begin.type() + "."))
                    .toList();
            mentions.addAll(known);
            mentions.add(known.isEmpty() ? begin : begin.of(Mention.Kind.NEAR));
        }
    }
}
