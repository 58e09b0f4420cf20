package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.usage.Place;
import java.util.Comparator;

/** A line that uses a type: what has to be edited so that a dependency goes. In the order of kinds, then places. */
public record Reference(UseKind kind, Place place) implements Comparable<Reference> {
    private static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::kind).thenComparing(Reference::place);

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }

    /** {@code a/Order.java:31 calls}. */
    @Override
    public String toString() {
        return place + " " + kind.label();
    }
}
