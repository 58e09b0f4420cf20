package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relations between types, on erasures: what is unknown is compatible with everything. */
final class Subtyping {
    private Subtyping() {}

    /** The supertype of a type that is of this class; null if it has none. */
    static @Nullable ClassType asSuper(Type type, TypeSymbol target) {
        Type upper = type.upper();
        if (upper instanceof IntersectionType parts) {
            for (Type part : parts.types()) {
                ClassType found = asSuper(part, target);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (!(upper instanceof ClassType own)) {
            return null;
        }
        if (own.symbol() == target) {
            return own;
        }
        ClassType declared = own.symbol().ancestors().find(target);
        if (declared == null) {
            return null;
        }
        return own.isRaw() ? target.rawType() : declared.substituted(Bindings.of(own));
    }

    /** Whether a value of the one type may be one of the other without conversion; true where that cannot be told. */
    static boolean mayBeSubtype(Type type, Type of) {
        return isSubtype(type, of, true);
    }

    /** Whether a value of the one type is known to be one of the other without conversion. */
    static boolean isSubtype(Type type, Type of) {
        return isSubtype(type, of, false);
    }

    private static boolean isSubtype(Type type, Type of, boolean unlessRefuted) {
        if (type == of) {
            return true;
        }
        if (!type.known() || !of.known()) {
            return unlessRefuted;
        }
        if (type == Type.Special.NULL) {
            return !(of instanceof PrimitiveType);
        }
        if (type instanceof PrimitiveType from) {
            return of instanceof PrimitiveType to && from.widensTo(to);
        }
        if (type == Type.Special.VOID || of == Type.Special.VOID || of instanceof PrimitiveType) {
            return false;
        }
        return isReferenceSubtype(
                type.upper(), of instanceof WildcardType wildcard ? wildcard.bound() : of, unlessRefuted);
    }

    private static boolean isReferenceSubtype(Type type, Type of, boolean unlessRefuted) {
        if (!type.known() || !of.known()) {
            return unlessRefuted;
        }
        if (of instanceof TypeVariable variable) {
            return isReferenceSubtype(type, variable.upper(), unlessRefuted);
        }
        if (of instanceof IntersectionType parts) {
            return parts.types().stream().allMatch(part -> isSubtype(type, part, unlessRefuted));
        }
        if (of instanceof ArrayType to) {
            return type instanceof ArrayType from && isSubtype(from.component(), to.component(), unlessRefuted);
        }
        if (!(of instanceof ClassType target)) {
            return false;
        }
        if (type instanceof IntersectionType parts) {
            return parts.types().stream().anyMatch(part -> isSubtype(part, of, unlessRefuted));
        }
        if (type instanceof ClassType from) {
            return from.symbol().ancestors().find(target.symbol()) != null
                    || unlessRefuted && from.symbol().ancestors().open() && !isFinalKnown(target);
        }
        return type instanceof ArrayType && target.symbol().universe().isSupertypeOfArrays(target.symbol());
    }

    /** A class of which only the name is known may extend anything but the classes that nobody can extend. */
    private static boolean isFinalKnown(ClassType target) {
        return PrimitiveType.unboxed(target).isPresent()
                || target.symbol().qualifiedName().equals("java.lang.String");
    }

    /** A type that both have: what a conditional expression yields. */
    static Type common(Type first, Type second) {
        if (first == second || second == Type.Special.NULL) {
            return first;
        }
        if (first == Type.Special.NULL) {
            return second;
        }
        if (!first.known() || !second.known()) {
            return Type.Special.UNKNOWN;
        }
        if (first instanceof PrimitiveType a && second instanceof PrimitiveType b) {
            return a.promotedWith(b);
        }
        if (isSubtype(first, second)) {
            return second;
        }
        return isSubtype(second, first) ? first : leastCommon(first, second);
    }

    /** The supertypes that both have and that are no supertypes of each other. */
    private static Type leastCommon(Type first, Type second) {
        if (!(first.upper() instanceof ClassType a) || !(second.upper() instanceof ClassType b)) {
            return Type.Special.UNKNOWN;
        }
        List<Type> result = new ArrayList<>();
        for (ClassType candidate : a.symbol().ancestors().types()) {
            boolean shared = b.symbol().ancestors().find(candidate.symbol()) != null;
            if (shared && result.stream().noneMatch(better -> isSubtype(better, candidate))) {
                result.add(candidate.substitute(Bindings.of(a)));
            }
        }
        return result.isEmpty() ? Type.Special.UNKNOWN : IntersectionType.of(result);
    }
}
