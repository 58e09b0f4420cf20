package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * A class or interface with its type arguments.
 *
 * @param arguments one for each of {@link TypeSymbol#typeParameters()}; empty for a raw type and for types without parameters
 */
record ClassType(TypeSymbol symbol, List<Type> arguments) implements Type {

    ClassType(TypeSymbol symbol) {
        this(symbol, List.of());
    }

    boolean isRaw() {
        return arguments.isEmpty() && !symbol.typeParameters().isEmpty();
    }

    @Override
    public Type substitute(Bindings bindings) {
        return arguments.isEmpty() || bindings.isEmpty() ? this : new ClassType(symbol, substituteAll(bindings));
    }

    ClassType substituted(Bindings bindings) {
        return (ClassType) substitute(bindings);
    }

    private List<Type> substituteAll(Bindings bindings) {
        List<Type> result = new ArrayList<>(arguments.size());
        for (Type argument : arguments) {
            result.add(argument.substitute(bindings));
        }
        return result;
    }

    @Override
    public Type erasure() {
        return arguments.isEmpty() ? this : symbol.rawType();
    }
}
