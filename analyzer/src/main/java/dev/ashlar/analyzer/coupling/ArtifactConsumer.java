package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.Naming;
import dev.ashlar.analyzer.usage.Place;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A unit that has a shared artifact on its class path.
 *
 * @param unit index of the unit
 * @param place where its build file asks for the artifact, or, between packages, its first use of it
 * @param version the version that it asks for, where known
 * @param reaches the models that it reaches, by index
 * @param usesOthers whether it uses other types of the artifact
 * @param naming what of it names anything of the artifact besides code, if no code leads there
 * @param independence share of the changes of a model that do not reach it; today all do, if it is on the class path
 */
public record ArtifactConsumer(
        int unit,
        Place place,
        Optional<String> version,
        SortedSet<Integer> reaches,
        boolean usesOthers,
        Optional<Naming> naming,
        double independence) {
    /** Whether no code of it leads to a type of the artifact. */
    public boolean reachesNothing() {
        return reaches.isEmpty() && !usesOthers;
    }

    /** Whether nothing is seen that would miss the artifact; mappers that MyBatis finds and nobody asks for are not missed. */
    public boolean isUnneeded() {
        return reachesNothing()
                && naming.filter(found -> found.kind() != Naming.Kind.MAPPERS).isEmpty();
    }
}
