package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a functional interface's one abstract method takes and returns (JLS 9.9). */
record FunctionType(List<Type> parameters, Type returns) {

    boolean returnsSomething() {
        return returns != Type.Special.VOID;
    }

    /** The function type of a functional interface; null if the type is none or not known. */
    static @Nullable FunctionType of(Type target) {
        Type upper = target instanceof WildcardType wildcard ? wildcard.bound().upper() : target.upper();
        if (upper instanceof IntersectionType parts) {
            return parts.types().stream()
                    .map(FunctionType::of)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }
        if (!(upper instanceof ClassType type) || !type.symbol().isInterface()) {
            return null;
        }
        Member method = type.symbol().functionalMethod();
        return method == null ? null : parameterized(method, type);
    }

    private static FunctionType parameterized(Member method, ClassType type) {
        Bindings bindings = Bindings.of(withoutWildcards(type));
        List<Type> parameters = new ArrayList<>();
        for (Type parameter : method.parameters()) {
            parameters.add(parameter.substitute(bindings));
        }
        return new FunctionType(parameters, method.returns().substitute(bindings));
    }

    static boolean hasWildcards(Type type) {
        return type instanceof ClassType named
                && named.arguments().stream().anyMatch(argument -> argument instanceof WildcardType);
    }

    private static ClassType withoutWildcards(ClassType type) {
        if (!hasWildcards(type)) {
            return type;
        }
        List<Type> arguments = new ArrayList<>();
        for (int i = 0; i < type.arguments().size(); i++) {
            arguments.add(withoutWildcard(type, i));
        }
        return new ClassType(type.symbol(), arguments);
    }

    /** An unbounded wildcard stands for the bound of its parameter. */
    private static Type withoutWildcard(ClassType type, int index) {
        Type argument = type.arguments().get(index);
        boolean unbounded = argument instanceof WildcardType wildcard && wildcard.bound() == wildcard.top();
        return unbounded && index < type.symbol().typeParameters().size()
                ? type.symbol().typeParameters().get(index).erasureKeepingBounds()
                : WildcardType.inner(argument);
    }

    /** The one abstract method of an interface that is not one of {@code Object}'s; null if there is not exactly one. */
    static @Nullable Member onlyAbstractMethod(TypeSymbol type) {
        Member found = null;
        TypeSymbol object = type.universe().object().symbol();
        for (ClassType ancestor : type.ancestors().types()) {
            if (ancestor.symbol() == object) {
                continue;
            }
            for (String name : ancestor.symbol().ownMethodNames()) {
                for (Member candidate : type.methods(name)) {
                    if (!candidate.method().isAbstract() || overridesObject(candidate, object)) {
                        continue;
                    }
                    if (found != null && !found.method().name().equals(name)) {
                        return null;
                    }
                    found = found == null ? candidate : found;
                }
            }
        }
        return found;
    }

    private static boolean overridesObject(Member candidate, TypeSymbol object) {
        return object.ownMethods(candidate.method().name()).stream()
                .anyMatch(method -> method.arity() == candidate.method().arity());
    }
}
