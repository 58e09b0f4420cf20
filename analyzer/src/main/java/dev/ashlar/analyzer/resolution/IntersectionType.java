package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/** Several types at once, as in {@code T extends A & B}; at least two. */
record IntersectionType(List<Type> types) implements Type {
    /** The one type, or the intersection of several. */
    static Type of(List<Type> types) {
        return types.size() == 1 ? types.get(0) : new IntersectionType(List.copyOf(types));
    }

    @Override
    public Type substitute(Bindings bindings) {
        List<Type> result = new ArrayList<>(types.size());
        for (Type type : types) {
            result.add(type.substitute(bindings));
        }
        return new IntersectionType(result);
    }

    @Override
    public Type erasure() {
        return types.get(0).erasure();
    }
}
