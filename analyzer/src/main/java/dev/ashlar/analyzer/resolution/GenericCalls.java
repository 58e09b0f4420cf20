package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/** Calls through which a type argument of a generic data access type reaches the library that does the work. */
final class GenericCalls {
    private final Evaluation evaluation;
    private final Frames frames;

    GenericCalls(Evaluation evaluation, Frames frames) {
        this.evaluation = evaluation;
        this.frames = frames;
    }

    /** A method of the code base is called. */
    void called(TypeSymbol on, Member member, Bindings receiver) {
        TypeSymbol owner = member.method().owner();
        if (owner.isDataAccess() && !owner.ownTypeParameters().isEmpty()) {
            Bindings bound = member.ownerIn(receiver);
            List<Type> arguments = new ArrayList<>(1);
            owner.ownTypeParameters().forEach(parameter -> arguments.add(bound.valueOf(parameter)));
            called(on, arguments, owner.qualifiedName() + "." + member.method().name());
        }
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
        List<Type> open = new ArrayList<>(List.of(value));
        // type arguments may be recursive, values are not nested that deeply
        for (int i = 0; i < open.size() && i < 32; i++) {
            Type next = open.get(i);
            if (next instanceof TypeVariable variable) {
                forwards(variable, callee);
            } else if (next instanceof ArrayType array) {
                open.add(array.component());
            } else if (next instanceof ClassType known) {
                open.addAll(known.arguments());
            }
        }
    }

    private void forwards(TypeVariable variable, String callee) {
        for (Frames.Body body = frames.body(); body != null; body = body.outer()) {
            int parameter = body.symbol().ownTypeParameters().indexOf(variable);
            if (parameter >= 0 && body.symbol().isDataAccess()) {
                evaluation.forwards(body.symbol(), callee, parameter);
            }
        }
    }
}
