package dev.ashlar.analyzer.resolution;

/** What an expression can stand for while it is evaluated: a type of a value, or something that becomes one later. */
sealed interface Value permits Type, Value.StaticType, Value.PackageName, Value.Deferred {

    /** A type's name as an expression: the scope of a static member, or the qualifier of a nested type. */
    record StaticType(ClassType type, int line) implements Value {}

    /** A name that is neither variable nor type so far: maybe the beginning of a qualified name. */
    record PackageName(String name) implements Value {}

    /** An expression whose type depends on where it stands: a lambda, a method reference, a generic call not yet inferred. */
    sealed interface Deferred extends Value permits Lambda, MethodReference, PendingCall, Branches {}
}
