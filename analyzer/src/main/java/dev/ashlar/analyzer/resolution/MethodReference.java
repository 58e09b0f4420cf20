package dev.ashlar.analyzer.resolution;

/**
 * A method reference.
 *
 * @param scope the type before the two colons
 * @param ofType whether that is a type's name and not an expression, so that the first parameter may be the receiver
 * @param name the method, {@code new} for a constructor
 */
record MethodReference(Type scope, boolean ofType, String name, int line) implements Value.Deferred {
    boolean isConstructor() {
        return name.equals("new");
    }
}
