package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.MethodFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lambdas, method references and generic calls that wait for a target type, and their inference. */
final class Functions {
    private final Evaluation evaluation;
    private final Universe universe;

    Functions(Evaluation evaluation, Universe universe) {
        this.evaluation = evaluation;
        this.universe = universe;
    }

    /** Nobody knows what is called: the bodies of its arguments are run without knowing their parameters. */
    List<Type> giveUp(List<Value> arguments) {
        List<Type> types = new ArrayList<>(arguments.size());
        for (Value argument : arguments) {
            types.add(evaluation.settle(argument, Type.Special.UNKNOWN));
        }
        return types;
    }

    /** The value, now that its target is known. */
    Type complete(Value.Deferred deferred, Type target) {
        if (deferred instanceof PendingCall call) {
            return complete(call, target);
        }
        FunctionType function = FunctionType.of(target);
        if (deferred instanceof Lambda lambda) {
            List<Type> parameters = function == null ? List.of() : function.parameters();
            evaluation.run(lambda, parameters, function == null ? Type.Special.UNKNOWN : function.returns());
        } else if (deferred instanceof MethodReference reference && function != null) {
            resultOf(reference, function.parameters());
        }
        return target;
    }

    /** Infers from values and written types; functions without such types wait for the target (JLS 18.5.2). */
    Value infer(PendingCall call) {
        for (int i = 0; i < call.arguments.size(); i++) {
            Value argument = call.arguments.get(i);
            if (argument instanceof Type type) {
                call.inference.learn(call.formals.get(i), type);
                call.done[i] = true;
            } else if (argument instanceof Lambda lambda && lambda.arity() > 0 && lambda.isExplicit()) {
                learnWritten(call.inference, lambda, call.formals.get(i));
            }
        }
        return call.isDone() && call.inference.decides(call.returns) ? call.inference.apply(call.returns) : call;
    }

    /** The parameters of a lambda that says their types are equal to those of a function without wildcards (JLS 18.2.1). */
    private static void learnWritten(Inference inference, Lambda lambda, Type formal) {
        FunctionType function = FunctionType.of(formal);
        if (function == null || FunctionType.hasWildcards(formal)) {
            return;
        }
        for (int i = 0; i < Math.min(lambda.arity(), function.parameters().size()); i++) {
            Type written = lambda.types().get(i);
            if (written != null) {
                inference.equate(function.parameters().get(i), written);
            }
        }
    }

    private Type complete(PendingCall call, Type target) {
        if (target.known()) {
            call.inference.equateWith(call.returns, target);
            proceed(call);
            call.inference.expect(call.returns, target);
        }
        proceed(call);
        for (int next = firstOpen(call); next >= 0; next = firstOpen(call)) {
            process(call, next);
            proceed(call);
        }
        return call.inference.conclude(call.returns);
    }

    private static int firstOpen(PendingCall call) {
        for (int i = 0; i < call.done.length; i++) {
            if (!call.done[i]) {
                return i;
            }
        }
        return -1;
    }

    private void proceed(PendingCall call) {
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < call.done.length; i++) {
                if (!call.done[i] && isReady(call, call.arguments.get(i), call.formals.get(i))) {
                    process(call, i);
                    again = true;
                }
            }
        }
    }

    private boolean isReady(PendingCall call, Value argument, Type formal) {
        if (argument instanceof PendingCall || argument instanceof Branches) {
            return call.inference.saysSomethingOf(formal);
        }
        if (argument instanceof Lambda lambda && lambda.isExplicit()) {
            return true;
        }
        FunctionType function = FunctionType.of(formal);
        return function != null && function.parameters().stream().allMatch(call.inference::decides)
                || argument instanceof MethodReference reference && function != null && isExact(reference);
    }

    private void process(PendingCall call, int index) {
        call.done[index] = true;
        Value argument = call.arguments.get(index);
        Type formal = call.formals.get(index);
        FunctionType function = FunctionType.of(formal);
        if (argument instanceof Lambda lambda && function != null) {
            runLambda(call.inference, lambda, function);
        } else if (argument instanceof MethodReference reference && function != null) {
            runReference(call.inference, reference, function);
        } else {
            call.inference.learn(formal, evaluation.settle(argument, call.inference.apply(formal)));
        }
    }

    private void runLambda(Inference inference, Lambda lambda, FunctionType function) {
        List<Type> parameters = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            Type written = i < lambda.arity() ? lambda.types().get(i) : null;
            if (written != null) {
                inference.learn(function.parameters().get(i), written);
            }
            parameters.add(inference.apply(function.parameters().get(i)));
        }
        Type result = evaluation.run(lambda, parameters, inference.apply(function.returns()));
        if (function.returnsSomething()) {
            inference.learn(function.returns(), result);
        }
    }

    private void runReference(Inference inference, MethodReference reference, FunctionType function) {
        List<Type> parameters = new ArrayList<>();
        for (Type parameter : function.parameters()) {
            parameters.add(inference.apply(parameter));
        }
        if (isExact(reference)) {
            learnParameters(inference, reference, function);
        }
        Type result = resultOf(reference, parameters);
        if (function.returnsSomething()) {
            inference.learn(function.returns(), result);
        }
    }

    /** A reference to a method without overloads says what the function takes (JLS 15.13.1, 18.2.1). */
    private void learnParameters(Inference inference, MethodReference reference, FunctionType function) {
        Member only = candidates(reference).get(0);
        int receivers = function.parameters().size() - only.method().arity();
        if (receivers == 1 && reference.ofType() && reference.scope() instanceof ClassType type && !type.isRaw()) {
            inference.learn(function.parameters().get(0), type);
        }
        if (receivers >= 0 && receivers <= 1 && only.method().typeParameters().isEmpty()) {
            for (int i = 0; i < only.method().arity(); i++) {
                Type parameter = only.parameters().get(i).substitute(bindings(reference.scope()));
                if (!inference.decides(function.parameters().get(i + receivers))) {
                    inference.learn(function.parameters().get(i + receivers), parameter);
                }
            }
        }
    }

    private static Bindings bindings(Type scope) {
        return scope.upper() instanceof ClassType type ? Bindings.of(type) : Bindings.NONE;
    }

    private boolean isExact(MethodReference reference) {
        return candidates(reference).size() == 1
                && !candidates(reference).get(0).method().isVarargs();
    }

    private static List<Member> candidates(MethodReference reference) {
        return reference.scope().upper() instanceof ClassType type
                ? type.symbol().methods(reference.isConstructor() ? MethodFacts.CONSTRUCTOR : reference.name())
                : List.of();
    }

    /** What the referenced method returns when it is given values of these types (JLS 15.13.1). */
    private Type resultOf(MethodReference reference, List<Type> parameters) {
        if (reference.scope() instanceof ArrayType array) {
            return reference.isConstructor() || reference.name().equals("clone") ? array : Type.Special.UNKNOWN;
        }
        if (!(reference.scope().upper() instanceof ClassType type)) {
            return Type.Special.UNKNOWN;
        }
        if (reference.isConstructor()) {
            return constructed(type, parameters);
        }
        Overloads.@Nullable Choice direct = choose(reference, type, parameters, false);
        if (direct != null) {
            return result(direct, type, parameters);
        }
        if (!reference.ofType() || parameters.isEmpty()) {
            return Type.Special.UNKNOWN;
        }
        ClassType receiver = receiver(type, parameters.get(0));
        List<Type> rest = parameters.subList(1, parameters.size());
        Overloads.Choice throughReceiver = choose(reference, receiver, rest, true);
        return throughReceiver == null ? Type.Special.UNKNOWN : result(throughReceiver, receiver, rest);
    }

    /** The parameterization of the first parameter, where the reference names a raw type (JLS 15.13.1). */
    private static ClassType receiver(ClassType type, Type first) {
        ClassType parameterized = type.isRaw() && first.known() ? Subtyping.asSuper(first, type.symbol()) : null;
        return parameterized == null ? type : parameterized;
    }

    private Overloads.@Nullable Choice choose(
            MethodReference reference, ClassType type, List<Type> parameters, boolean throughReceiver) {
        List<Member> members = candidates(reference).stream()
                .filter(member -> !reference.ofType() || member.method().isStatic() != throughReceiver)
                .toList();
        return members.isEmpty()
                ? null
                : Overloads.choose(universe, members, new ArrayList<>(parameters), Bindings.of(type));
    }

    private Type result(Overloads.Choice chosen, ClassType type, List<Type> parameters) {
        Member member = chosen.member();
        Type returns = member.returns().substitute(Bindings.of(type));
        if (member.method().name().equals("getClass")) {
            return universe.libraryType("java.lang.Class").symbol().withArguments(List.of(type));
        }
        if (member.method().typeParameters().isEmpty()) {
            return returns;
        }
        Inference inference =
                new Inference(universe, member.method().typeParameters(), member.ownerIn(Bindings.of(type)));
        for (int i = 0; i < Math.min(parameters.size(), chosen.formals().size()); i++) {
            inference.learn(chosen.formals().get(i), parameters.get(i));
        }
        return inference.conclude(returns);
    }

    private Type constructed(ClassType type, List<Type> parameters) {
        if (!type.isRaw()) {
            return type;
        }
        Overloads.Choice chosen = Overloads.choose(
                universe, type.symbol().methods(MethodFacts.CONSTRUCTOR), new ArrayList<>(parameters), Bindings.NONE);
        Inference inference = new Inference(universe, type.symbol().typeParameters(), Bindings.NONE);
        for (int i = 0; chosen != null && i < chosen.formals().size(); i++) {
            inference.learn(chosen.formals().get(i), parameters.get(i));
        }
        return inference.conclude(type.symbol().thisType());
    }
}
