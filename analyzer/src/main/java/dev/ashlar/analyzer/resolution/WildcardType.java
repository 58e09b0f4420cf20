package dev.ashlar.analyzer.resolution;

/**
 * A wildcard with a bound; an unbounded one extends {@code Object}.
 *
 * @param lower whether the bound is a lower one: {@code ? super bound}
 */
record WildcardType(Type bound, boolean lower, Type top) implements Type {
    @Override
    public Type substitute(Bindings bindings) {
        return new WildcardType(bound.substitute(bindings), lower, top);
    }

    @Override
    public Type upper() {
        return lower ? top : bound.upper();
    }

    @Override
    public Type erasure() {
        return upper().erasure();
    }

    /** What stands for this wildcard in the function type of a lambda (JLS 9.9), and what a matching variable becomes. */
    static Type inner(Type argument) {
        return argument instanceof WildcardType wildcard ? inner(wildcard.bound()) : argument;
    }
}
