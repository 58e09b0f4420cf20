package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls through which a type argument of a generic data access type, or what is given to a method that takes any object, reaches the
 * library that does the work.
 */
final class GenericCalls {
    private final Evaluation evaluation;
    private final Frames frames;

    GenericCalls(Evaluation evaluation, Frames frames) {
        this.evaluation = evaluation;
        this.frames = frames;
    }

    /** A method of the code base is called. */
    void called(TypeSymbol on, Member member, Bindings receiver, List<Value> given) {
        TypeSymbol owner = member.method().owner();
        if (!owner.isDataAccess()) {
            return;
        }
        anything(on, member.method(), given);
        if (!owner.ownTypeParameters().isEmpty()) {
            Bindings bound = member.ownerIn(receiver);
            List<Type> arguments = new ArrayList<>(1);
            owner.ownTypeParameters().forEach(parameter -> arguments.add(bound.valueOf(parameter)));
            called(on, arguments, owner.qualifiedName() + "." + member.method().name());
        }
    }

    /** A parameter that takes whatever object there is binds what it is given. */
    private void anything(TypeSymbol on, MethodSymbol method, List<Value> given) {
        List<Type> parameters = method.parameters();
        String callee = method.owner().qualifiedName() + "." + method.name();
        for (int i = 0; i < Math.min(parameters.size(), given.size()); i++) {
            if (given.get(i) instanceof Type argument && takesAnything(method, parameters.get(i))) {
                for (TypeSymbol model : MemberUses.modelsIn(argument)) {
                    evaluation.binds(model, on.qualifiedName() + ">" + callee, -1);
                }
                given(argument, callee);
            }
        }
    }

    private static boolean takesAnything(MethodSymbol method, Type parameter) {
        return partsOf(parameter).stream()
                .anyMatch(part -> part instanceof TypeVariable variable
                                && method.typeParameters().contains(variable)
                        || isObject(part));
    }

    private static boolean isObject(Type type) {
        return !(type instanceof TypeVariable)
                && type.upper() instanceof ClassType known
                && known.symbol().qualifiedName().equals("java.lang.Object");
    }

    /** The type, its elements and type arguments. */
    private static List<Type> partsOf(Type type) {
        List<Type> open = new ArrayList<>(List.of(type));
        // type arguments may be recursive, values are not nested that deeply
        for (int i = 0; i < open.size() && i < 32; i++) {
            Type next = open.get(i);
            if (next instanceof ArrayType array) {
                open.add(array.component());
            } else if (next instanceof ClassType known) {
                open.addAll(known.arguments());
            }
        }
        return open;
    }

    /** A method that nobody declares is called on a value of this type: it comes from a library. */
    void called(ClassType receiver, String method) {
        if (receiver.symbol().isUnread() || receiver.symbol().isDataAccess()) {
            called(receiver.symbol(), receiver.arguments(), receiver.symbol().qualifiedName() + "." + method);
        }
    }

    private void called(TypeSymbol on, List<Type> arguments, String callee) {
        for (int i = 0; i < arguments.size(); i++) {
            Type argument = arguments.get(i);
            if (argument instanceof TypeVariable variable) {
                forwards(variable, callee);
            } else if (argument instanceof ClassType known && known.symbol().isModel()) {
                evaluation.binds(known.symbol(), on.qualifiedName() + ">" + callee, i);
            }
        }
    }

    /** A value is given to a method of a library. */
    void given(Type value, String callee) {
        if (frames.body() == null) {
            return;
        }
        for (Type part : partsOf(value)) {
            if (part instanceof TypeVariable variable) {
                forwards(variable, callee);
            } else if (isObject(part)) {
                forwardsAnything(callee);
            }
        }
    }

    private void forwardsAnything(String callee) {
        Frames.Body body = frames.body();
        if (body != null && body.symbol().isDataAccess()) {
            evaluation.forwards(body.symbol(), callee, -1);
        }
    }

    private void forwards(TypeVariable variable, String callee) {
        for (Frames.Body body = frames.body(); body != null; body = body.outer()) {
            int parameter = body.symbol().ownTypeParameters().indexOf(variable);
            if (parameter >= 0 && body.symbol().isDataAccess()) {
                evaluation.forwards(body.symbol(), callee, parameter);
                return;
            }
        }
        forwardsAnything(callee);
    }
}
