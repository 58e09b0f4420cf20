package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.Optional;
import java.util.Set;

/**
 * Of which types more than their uses is to be found out. Everything else costs nothing.
 *
 * @param models types whose fields, constructions and ways out are of interest, by qualified binary name
 * @param dataAccess types whose calls are of interest, by qualified binary name
 * @param endpoints tells which methods are called from outside
 */
public record Watched(Set<String> models, Set<String> dataAccess, Endpoints endpoints) {
    /** Nothing. */
    public static final Watched NOTHING = new Watched(Set.of(), Set.of(), (type, method) -> Optional.empty());

    /** Tells the annotation that makes a method callable from outside of the code base. */
    @FunctionalInterface
    public interface Endpoints {
        /** The annotation's simple name; empty if only this code base calls the method. */
        Optional<String> annotation(TypeFacts type, MethodFacts method);
    }

    public Watched {
        models = Set.copyOf(models);
        dataAccess = Set.copyOf(dataAccess);
    }
}
