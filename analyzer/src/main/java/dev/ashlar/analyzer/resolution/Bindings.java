package dev.ashlar.analyzer.resolution;

import java.util.List;

/** What stands for each of some type variables. */
final class Bindings {
    static final Bindings NONE = new Bindings(List.of(), List.of());

    private final List<TypeVariable> variables;
    private final List<? extends Type> values;

    Bindings(List<TypeVariable> variables, List<? extends Type> values) {
        this.variables = variables;
        this.values = values;
    }

    /** What the parameters of a class mean in this type of it; in a raw type, their erasures. */
    static Bindings of(ClassType type) {
        List<TypeVariable> parameters = type.symbol().typeParameters();
        if (parameters.isEmpty()) {
            return NONE;
        }
        if (type.arguments().size() != parameters.size()) {
            return erasing(parameters);
        }
        return new Bindings(parameters, type.arguments());
    }

    /** Each variable becomes the erasure of its bound. */
    static Bindings erasing(List<TypeVariable> variables) {
        return variables.isEmpty()
                ? NONE
                : new Bindings(variables, variables.stream().map(Type::erasure).toList());
    }

    boolean isEmpty() {
        return variables.isEmpty();
    }

    /** What stands for the variable; the variable itself if it is none of these. */
    Type valueOf(TypeVariable variable) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i) == variable) {
                return bounded(variable, values.get(i));
            }
        }
        return variable;
    }

    /** An unbounded wildcard for a variable with a bound is a wildcard with that bound. */
    private static Type bounded(TypeVariable variable, Type value) {
        return value instanceof WildcardType wildcard
                        && !wildcard.lower()
                        && wildcard.bound() == wildcard.top()
                        && variable.bound().known()
                ? new WildcardType(variable.erasureKeepingBounds(), false, wildcard.top())
                : value;
    }
}
