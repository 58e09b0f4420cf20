package dev.ashlar.analyzer.facts;

import java.util.List;

/**
 * A type as written in the source, not yet resolved.
 *
 * @param name the name as written without type arguments ({@code Map.Entry}), a primitive's keyword, or empty for the
 *     unbounded wildcard; in signatures that were read from byte code the binary name ({@code java.util.Map$Entry})
 * @param arguments type arguments of the last part of the name, then those of the parts before it; of the diamond, none
 * @param dimensions number of array dimensions
 * @param bound for a wildcard: on which side {@code name} bounds it
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions, Bound bound) {

    /** What kind of type argument this is; {@code NONE} for everything that is no wildcard. */
    public enum Bound {
        NONE,
        UNBOUNDED,
        EXTENDS,
        SUPER
    }

    /** The unbounded wildcard {@code ?}. */
    public static final TypeRef WILDCARD = new TypeRef("", List.of(), 0, Bound.UNBOUNDED);

    public TypeRef {
        arguments = List.copyOf(arguments);
    }

    /** A plain name: a class without type arguments, a type variable or a primitive. */
    public static TypeRef of(String name) {
        return new TypeRef(name, List.of(), 0, Bound.NONE);
    }

    /** The same type as the upper or lower bound of a wildcard. */
    public TypeRef as(Bound newBound) {
        return new TypeRef(name, arguments, dimensions, newBound);
    }

    /** The same type with some array dimensions more. */
    public TypeRef array(int more) {
        return more == 0 ? this : new TypeRef(name, arguments, dimensions + more, bound);
    }
}
