package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.TypeParameterFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method or block: its type parameters, and the classes that are declared in it. */
final class MethodScope extends InnerScope {
    private List<TypeVariable> typeParameters = List.of();
    private final List<TypeSymbol> localTypes = new ArrayList<>(0);

    MethodScope(Scope outer) {
        super(outer);
    }

    /** Brings the type parameters of the method into scope. */
    List<TypeVariable> declare(List<TypeParameterFacts> parameters) {
        typeParameters = TypeVariable.all(parameters, this);
        return typeParameters;
    }

    /** Brings those of an already known method into scope. */
    void declareAll(List<TypeVariable> parameters) {
        typeParameters = parameters;
    }

    void declare(TypeSymbol localType) {
        localTypes.add(localType);
    }

    @Override
    @Nullable
    Type lookup(String simpleName) {
        for (int i = localTypes.size() - 1; i >= 0; i--) {
            if (localTypes.get(i).simpleName().equals(simpleName)) {
                return localTypes.get(i).rawType();
            }
        }
        for (TypeVariable parameter : typeParameters) {
            if (parameter.name().equals(simpleName)) {
                return parameter;
            }
        }
        return super.lookup(simpleName);
    }
}
