package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type parameter of a class or method. Its bounds are resolved when they are first asked for. */
final class TypeVariable implements Type {
    private static final int LONGEST_CHAIN = 32;

    private final String name;
    private final TypeParameterFacts facts;
    private final Scope scope;
    private volatile @Nullable Type bound;

    TypeVariable(TypeParameterFacts facts, Scope scope) {
        this.name = facts.name();
        this.facts = facts;
        this.scope = scope;
    }

    static List<TypeVariable> all(List<TypeParameterFacts> facts, Scope scope) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<TypeVariable> result = new ArrayList<>(facts.size());
        for (TypeParameterFacts parameter : facts) {
            result.add(new TypeVariable(parameter, scope));
        }
        return result;
    }

    String name() {
        return name;
    }

    /** The declared bound, an intersection if there are several, {@code Object} if there is none. */
    Type bound() {
        Type known = bound;
        if (known == null) {
            known = resolveBound();
            bound = known;
        }
        return known;
    }

    private Type resolveBound() {
        List<Type> types = new ArrayList<>();
        for (TypeRef ref : facts.bounds()) {
            types.add(scope.resolve(ref));
        }
        return types.isEmpty() ? scope.universe().object() : IntersectionType.of(types);
    }

    @Override
    public Type substitute(Bindings bindings) {
        return bindings.valueOf(this);
    }

    /** {@inheritDoc} Variables that bound each other in a circle, which is an error, have no known bound. */
    @Override
    public Type upper() {
        Type type = bound();
        for (int i = 0; i < LONGEST_CHAIN && type instanceof TypeVariable variable; i++) {
            type = variable.bound();
        }
        return type instanceof TypeVariable ? Special.UNKNOWN : type.upper();
    }

    @Override
    public Type erasure() {
        return upper().erasure();
    }

    /** The bound without type arguments, but with all its parts, so that no member is lost. */
    Type erasureKeepingBounds() {
        return bound() instanceof IntersectionType parts
                ? IntersectionType.of(parts.types().stream().map(Type::erasure).toList())
                : erasure();
    }

    @Override
    public String toString() {
        return name;
    }
}
