package dev.ashlar.analyzer.coupling;

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
 * @param independence share of the changes of a model that do not reach it; today all do, if it is on the class path
 */
public record ArtifactConsumer(
        int unit,
        Place place,
        Optional<String> version,
        SortedSet<Integer> reaches,
        boolean usesOthers,
        double independence) {}
