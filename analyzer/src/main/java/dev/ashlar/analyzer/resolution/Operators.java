package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Op;
import java.util.Optional;

/** Types of operator expressions (JLS 15.15 to 15.26). */
final class Operators {
    private Operators() {}

    static Type result(int operator, Type left, Type right, Universe universe) {
        return switch (operator) {
            case Op.LOGICAL -> PrimitiveType.BOOLEAN;
            case Op.SAME -> left;
            case Op.PLUS ->
                isString(left) || isString(right) ? universe.libraryType("java.lang.String") : number(left, right);
            default -> number(left, right);
        };
    }

    private static Type number(Type left, Type right) {
        Optional<PrimitiveType> a = PrimitiveType.unboxed(left);
        Optional<PrimitiveType> b = PrimitiveType.unboxed(right);
        return a.isPresent() && b.isPresent() ? a.get().promotedWith(b.get()) : Type.Special.UNKNOWN;
    }

    private static boolean isString(Type type) {
        return type.upper() instanceof ClassType named
                && named.symbol().qualifiedName().equals("java.lang.String");
    }
}
