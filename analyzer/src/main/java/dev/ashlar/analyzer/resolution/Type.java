package dev.ashlar.analyzer.resolution;

/** A resolved type. Immutable; equality is identity but for class types, which compare by symbol and arguments. */
sealed interface Type extends Value
        permits ClassType, ArrayType, PrimitiveType, TypeVariable, WildcardType, IntersectionType, Type.Special {

    /** Types that are no types of Java. */
    enum Special implements Type {
        /** Of this value nothing is known; it is compatible with everything and leads nowhere. */
        UNKNOWN,
        /** The type of {@code null}. */
        NULL,
        /** No value at all. */
        VOID
    }

    /** This type with the bindings' variables replaced. */
    default Type substitute(Bindings bindings) {
        return this;
    }

    /** The type whose members a value of this type has: bounds taken for type variables and wildcards. */
    default Type upper() {
        return this;
    }

    /** This type without type arguments, as the virtual machine sees it. */
    default Type erasure() {
        return this;
    }

    /** Whether something is known about this type. */
    default boolean known() {
        return this != Special.UNKNOWN;
    }
}
