package dev.ashlar.analyzer.facts;

import java.util.List;

/** A type parameter of a type or method, with its bounds as written (none: {@code Object}). */
public record TypeParameterFacts(String name, List<TypeRef> bounds) {
    public TypeParameterFacts {
        bounds = List.copyOf(bounds);
    }
}
