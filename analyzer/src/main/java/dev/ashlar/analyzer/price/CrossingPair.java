package dev.ashlar.analyzer.price;

import dev.ashlar.rules.modules.Rule;
import java.util.Comparator;
import java.util.List;

/**
 * A type of a module uses a type of another module.
 *
 * @param from qualified name of a top-level type; types of that name in several build modules are one
 * @param to the same
 * @param broken the rules that it breaks; none if the modules file allows it
 * @param references where; those in tests left out, unless the modules file judges tests. At least one, sorted
 */
public record CrossingPair(
        String fromModule, String toModule, String from, String to, List<Rule> broken, List<Reference> references)
        implements Comparable<CrossingPair> {
    private static final Comparator<CrossingPair> ORDER = Comparator.comparing(CrossingPair::fromModule)
            .thenComparing(CrossingPair::toModule)
            .thenComparing(CrossingPair::from)
            .thenComparing(CrossingPair::to);

    public CrossingPair {
        broken = List.copyOf(broken);
        references = List.copyOf(references);
    }

    /** The reference to show where there is place for one. */
    public Reference first() {
        return references.get(0);
    }

    /** {@code a/Order.java:31 calls (+2 more)}. */
    public String evidence() {
        return references.size() == 1 ? first().toString() : first() + " (+" + (references.size() - 1) + " more)";
    }

    @Override
    public int compareTo(CrossingPair other) {
        return ORDER.compare(this, other);
    }

    /** {@code order -> tax : com.acme.Order -> com.acme.Tax}. */
    @Override
    public String toString() {
        return fromModule + " -> " + toModule + " : " + from + " -> " + to;
    }
}
