package dev.ashlar.analyzer.price;

import java.util.Comparator;

/**
 * What it costs to free a module. A module is free when no violation names it: it neither makes nor suffers a crossing that breaks a rule, and
 * is in no cycle of modules. The cut holds
 *
 * <ul>
 *   <li>each pair that breaks a rule and begins or ends in the module: these have to go in any case;
 *   <li>if what remains still leads from the module back to it, a minimum cut of that: dependencies between modules of its cycle, the
 *       module's own or others', whose pairs have the fewest references together. They are weighed by references because these are what is
 *       edited. The cut is exact, as one node can be cut out of all circles in polynomial time.
 * </ul>
 *
 * When the references of exactly these pairs are gone, the rule engine finds nothing that names the module, and no smaller number of
 * references does as well. A rule that is off costs nothing. The cheapest module comes first: fewest references, then pairs, then by name.
 *
 * @param cut empty if the module is free already
 */
public record Freeing(String module, CrossingPairs cut) implements Comparable<Freeing> {
    private static final Comparator<Freeing> ORDER = Comparator.comparingInt(Freeing::references)
            .thenComparingInt(freeing -> freeing.cut().pairs())
            .thenComparing(Freeing::module);

    /** How many references have to be cut. */
    public int references() {
        return cut.references();
    }

    @Override
    public int compareTo(Freeing other) {
        return ORDER.compare(this, other);
    }

    /** {@code free tax: cut these 3 references}. */
    @Override
    public String toString() {
        return cut.isEmpty()
                ? module + " is free"
                : "free " + module + ": cut "
                        + (references() == 1 ? "this reference" : "these " + references() + " references");
    }
}
