package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * What the type parameters of one call stand for, as far as arguments and target have said so far. A simplification of JLS 18:
 * each variable has one value, found by matching types; no bound sets.
 */
final class Inference {
    private final Universe universe;
    private final List<TypeVariable> variables;
    private final Bindings receiver;
    private final Type[] values;
    private final boolean[] exact;
    private final boolean[] uncertain;

    /** @param receiver what the type parameters of the class stand for that has the method */
    Inference(Universe universe, List<TypeVariable> variables, Bindings receiver) {
        this.universe = universe;
        this.variables = variables;
        this.receiver = receiver;
        this.values = new Type[variables.size()];
        this.exact = new boolean[values.length];
        this.uncertain = new boolean[values.length];
    }

    List<TypeVariable> variables() {
        return variables;
    }

    /** Takes over explicit type arguments. */
    void fix(List<Type> arguments) {
        for (int i = 0; i < Math.min(values.length, arguments.size()); i++) {
            values[i] = arguments.get(i);
            exact[i] = true;
        }
    }

    /** Learns from a value of the actual type that is given where the formal type is expected. */
    void learn(Type formal, Type actual) {
        match(formal, actual, false, 0);
    }

    /** Learns from a type that is equal to the formal one. */
    void equate(Type formal, Type written) {
        match(formal, written, true, 0);
    }

    /** Learns from the type that is expected where the formal type is returned. */
    void expect(Type formal, Type target) {
        Type wanted = WildcardType.inner(target);
        if (formal instanceof TypeVariable) {
            if (indexOf(formal) >= 0 && !values(formal).known()) {
                match(formal, wanted, false, 0);
            }
        } else if (formal instanceof ClassType returned && wanted instanceof ClassType expected) {
            ClassType asExpected = Subtyping.asSuper(returned, expected.symbol());
            if (asExpected != null) {
                expectArguments(asExpected, expected);
            }
        } else if (formal instanceof ArrayType returned && wanted instanceof ArrayType expected) {
            expect(returned.component(), expected.component());
        }
    }

    /** Learns what must be equal to the arguments of the expected type, which is more than any argument can say. */
    void equateWith(Type formal, Type target) {
        if (formal instanceof ClassType returned && WildcardType.inner(target) instanceof ClassType expected) {
            ClassType asExpected = Subtyping.asSuper(returned, expected.symbol());
            if (asExpected != null) {
                equateArguments(asExpected, expected);
            }
        }
    }

    private void equateArguments(ClassType formal, ClassType expected) {
        int count = Math.min(formal.arguments().size(), expected.arguments().size());
        for (int i = 0; i < count; i++) {
            if (!(expected.arguments().get(i) instanceof WildcardType)) {
                equate(formal.arguments().get(i), expected.arguments().get(i));
            }
        }
    }

    /** A wildcard in the target only bounds what stands there, so that it yields to what the arguments say. */
    private void expectArguments(ClassType returned, ClassType expected) {
        int count = Math.min(returned.arguments().size(), expected.arguments().size());
        for (int i = 0; i < count; i++) {
            Type formal = returned.arguments().get(i);
            Type target = expected.arguments().get(i);
            if (!(target instanceof WildcardType)) {
                match(formal, target, !(formal instanceof WildcardType), 1);
            } else if (target != universe.wildcard()) {
                expect(formal, target);
            }
        }
    }

    private void match(Type formal, Type actual, boolean isExact, int depth) {
        if (depth > 16) {
            return; // types that contain themselves through their bounds
        }
        if (formal instanceof TypeVariable variable) {
            bind(indexOf(variable), actual, isExact);
        } else if (formal instanceof WildcardType wildcard) {
            match(wildcard.bound(), WildcardType.inner(actual), false, depth + 1);
        } else if (formal instanceof ArrayType array && actual instanceof ArrayType given) {
            match(array.component(), given.component(), isExact, depth + 1);
        } else if (formal instanceof ClassType type && !type.arguments().isEmpty()) {
            matchClass(type, actual, depth);
        }
    }

    private void matchClass(ClassType formal, Type actual, int depth) {
        if (!actual.known()) {
            doubt(formal);
            return;
        }
        ClassType given = Subtyping.asSuper(universe.boxed(actual), formal.symbol());
        if (given == null || given.arguments().isEmpty()) {
            doubt(formal);
        } else {
            matchArguments(formal, given, depth);
        }
    }

    private void matchArguments(ClassType formal, ClassType actual, int depth) {
        int count = Math.min(formal.arguments().size(), actual.arguments().size());
        for (int i = 0; i < count; i++) {
            boolean equal = !(formal.arguments().get(i) instanceof WildcardType);
            match(
                    formal.arguments().get(i),
                    WildcardType.inner(actual.arguments().get(i)),
                    equal,
                    depth + 1);
        }
    }

    private void bind(int index, Type actual, boolean isExact) {
        if (index < 0 || actual == Type.Special.NULL || actual == Type.Special.VOID || exact[index]) {
            return;
        }
        if (!actual.known()) {
            uncertain[index] |= values[index] == null;
            return;
        }
        if (actual instanceof TypeVariable variable && indexOf(variable) >= 0) {
            return;
        }
        Type value = universe.boxed(actual);
        values[index] = values[index] == null || isExact ? value : Subtyping.common(values[index], value);
        exact[index] = isExact && value.known();
    }

    private void doubt(Type formal) {
        for (int i = 0; i < values.length; i++) {
            uncertain[i] |= values[i] == null && mentions(formal, variables.get(i));
        }
    }

    private int indexOf(Type variable) {
        for (int i = 0; i < values.length; i++) {
            if (variables.get(i) == variable) {
                return i;
            }
        }
        return -1;
    }

    private Type values(Type variable) {
        Type value = values[indexOf(variable)];
        return value == null ? Type.Special.UNKNOWN : value;
    }

    /** Whether all variables that occur in the type have a value. */
    boolean decides(Type type) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && mentions(type, variables.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether some variable that occurs in the type has a value, or none occurs. */
    boolean saysSomethingOf(Type type) {
        boolean occurs = false;
        for (int i = 0; i < values.length; i++) {
            if (mentions(type, variables.get(i))) {
                if (values[i] != null) {
                    return true;
                }
                occurs = true;
            }
        }
        return !occurs;
    }

    /** The type with what is known; a variable without a value becomes unknown. */
    Type apply(Type type) {
        List<Type> known = new ArrayList<>(values.length);
        for (Type value : values) {
            known.add(value == null ? Type.Special.UNKNOWN : value);
        }
        return type.substitute(new Bindings(variables, known));
    }

    /** The type in the end: a variable that nothing was said of becomes its bound, unless what was said is not known. */
    Type conclude(Type type) {
        List<Type> known = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            known.add(values[i] != null ? values[i] : uncertain[i] ? Type.Special.UNKNOWN : boundOf(variables.get(i)));
        }
        return type.substitute(new Bindings(variables, known));
    }

    private Type boundOf(TypeVariable variable) {
        Type bound = apply(variable.bound().substitute(receiver));
        return bound.equals(universe.object()) ? Type.Special.UNKNOWN : bound;
    }

    static boolean mentions(Type type, TypeVariable variable) {
        if (type == variable) {
            return true;
        }
        if (type instanceof ClassType named) {
            for (Type argument : named.arguments()) {
                if (mentions(argument, variable)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof WildcardType wildcard) {
            return mentions(wildcard.bound(), variable);
        }
        return type instanceof ArrayType array && mentions(array.component(), variable);
    }
}
