package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.CodeReader;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls, constructions and method references: which method is meant, and what it returns. */
final class Invocations {
    /** Classes that are made only to tell a type to a reader of JSON, a web client or a container. */
    private static final Set<String> TYPE_TOKENS =
            Set.of("TypeReference", "ParameterizedTypeReference", "TypeToken", "TypeLiteral", "GenericType");

    private final Evaluation evaluation;
    private final Universe universe;
    private final Frames frames;
    private final Names names;
    private final Functions functions;
    private final GenericCalls generics;

    Invocations(Evaluation evaluation, Universe universe, Frames frames, Names names) {
        this.evaluation = evaluation;
        this.universe = universe;
        this.frames = frames;
        this.names = names;
        this.functions = new Functions(evaluation, universe);
        this.generics = new GenericCalls(evaluation, frames);
    }

    Type complete(Value.Deferred deferred, Type target) {
        return functions.complete(deferred, target);
    }

    /** Evaluates {@link Op#CALL}. */
    Value call(OperandStack stack, CodeReader reader) {
        int mode = reader.number();
        String name = reader.name();
        int count = reader.number();
        List<Type> typeArguments = typeArguments(reader);
        List<Value> arguments = stack.pop(count);
        return mode == Op.UNQUALIFIED
                ? unqualified(name, arguments, typeArguments)
                : qualified(stack.pop(), name, arguments, typeArguments);
    }

    private List<Type> typeArguments(CodeReader reader) {
        int count = reader.number();
        List<Type> result = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            result.add(frames.nextType());
        }
        return result;
    }

    /** The innermost class that has a method of this name is meant (JLS 15.12.1), else a static import. */
    private Value unqualified(String name, List<Value> arguments, List<Type> typeArguments) {
        for (Frames.Body body = frames.body(); body != null; body = body.outer()) {
            List<Member> members = body.symbol().methods(name);
            if (!members.isEmpty()) {
                evaluation.use(body.symbol(), UseKind.CALLS, Tier.INFERRED, evaluation.line());
                return invoke(body.symbol(), name, members, Bindings.NONE, arguments, typeArguments);
            }
        }
        Frames.Body innermost = frames.body();
        if (innermost != null && innermost.symbol().isDataAccess()) {
            evaluation.observe(innermost.symbol(), MemberUse.Kind.CALLS, name);
        }
        ClassType inherited = innermost == null ? null : SessionSources.returned(innermost.symbol(), name);
        Value imported = staticallyImported(name, arguments, typeArguments);
        return imported == Type.Special.UNKNOWN && inherited != null ? inherited : imported;
    }

    private Value staticallyImported(String name, List<Value> arguments, List<Type> typeArguments) {
        FileScope file = frames.scope().file();
        Map<Import, TypeSymbol> holders = importsOf(name, file);
        List<Member> members = new ArrayList<>();
        for (TypeSymbol holder : holders.values()) {
            members.addAll(holder.methods(name));
        }
        Overloads.Choice chosen = choose(members, arguments, Bindings.NONE);
        holders.forEach((through, holder) -> {
            if (chosen == null || holder.isUnread() || holder.methods(name).contains(chosen.member())) {
                file.use(through);
                evaluation.use(holder, UseKind.CALLS, Tier.SOURCE, evaluation.line());
            }
        });
        if (chosen != null) {
            evaluation.use(chosen.member().method().owner(), UseKind.CALLS, Tier.INFERRED, evaluation.line());
            evaluation.accessed(chosen.member().method());
        }
        TypeSymbol holder =
                holders.isEmpty() ? null : holders.values().iterator().next();
        return invoke(chosen, holder, name, Bindings.NONE, arguments, typeArguments);
    }

    /** The static imports that may mean methods of this name, with the types that they name. */
    private static Map<Import, TypeSymbol> importsOf(String method, FileScope file) {
        Map<Import, TypeSymbol> holders = new LinkedHashMap<>(2);
        for (Import single : file.singleStaticImports(method)) {
            TypeSymbol holder = file.imported(single.qualifier());
            if (!holder.methods(method).isEmpty() || holder.isUnread()) {
                holders.put(single, holder);
            }
        }
        if (!holders.values().stream().allMatch(TypeSymbol::isUnread)) {
            return holders;
        }
        for (Import onDemand : file.staticOnDemandImports()) {
            TypeSymbol holder = file.qualified(onDemand.name());
            if (holder != null && !holder.methods(method).isEmpty()) {
                holders.put(onDemand, holder);
            }
        }
        return holders;
    }

    private Value qualified(Value scope, String name, List<Value> arguments, List<Type> typeArguments) {
        if (scope instanceof Value.StaticType holder) {
            evaluation.use(holder.type().symbol(), UseKind.CALLS, Tier.SOURCE, holder.line());
            TypeSymbol symbol = holder.type().symbol();
            return invoke(symbol, name, symbol.methods(name), Bindings.NONE, arguments, typeArguments);
        }
        Type receiver = evaluation.settle(scope, Type.Special.UNKNOWN);
        Type upper = receiver.upper();
        if (upper instanceof IntersectionType parts) {
            upper = partWith(parts, name);
        }
        evaluation.dereference(upper, UseKind.CALLS);
        if (name.equals("getClass") && arguments.isEmpty()) {
            return names.classOf(new WildcardType(upper.erasure(), false, universe.object()));
        }
        if (upper instanceof ArrayType && name.equals("clone")) {
            return upper;
        }
        if (!(upper instanceof ClassType type)) {
            functions.giveUp(arguments);
            return Type.Special.UNKNOWN;
        }
        List<Member> members = type.symbol().methods(name);
        if (members.isEmpty()) {
            generics.called(type, name);
        }
        return invoke(type.symbol(), name, members, Bindings.of(type), arguments, typeArguments);
    }

    private static Type partWith(IntersectionType parts, String method) {
        for (Type part : parts.types()) {
            if (part.upper() instanceof ClassType type
                    && !type.symbol().methods(method).isEmpty()) {
                return type;
            }
        }
        return parts.types().get(0).upper();
    }

    private Value invoke(
            TypeSymbol type,
            String name,
            List<Member> members,
            Bindings receiver,
            List<Value> arguments,
            List<Type> typeArguments) {
        Overloads.Choice chosen = choose(members, arguments, receiver);
        if (chosen != null) {
            evaluation.accessed(chosen.member().method());
            generics.called(type, chosen.member(), receiver, arguments);
        }
        observe(type, name, chosen);
        return invoke(chosen, type, name, receiver, arguments, typeArguments);
    }

    private void observe(TypeSymbol type, String name, Overloads.@Nullable Choice chosen) {
        if (type.isDataAccess()) {
            evaluation.observe(type, MemberUse.Kind.CALLS, name);
        } else if (chosen != null && chosen.member().method().owner().isDataAccess()) {
            evaluation.observe(chosen.member().method().owner(), MemberUse.Kind.CALLS, name);
        }
    }

    private Overloads.@Nullable Choice choose(List<Member> members, List<Value> arguments, Bindings receiver) {
        return members.isEmpty() ? null : Overloads.choose(universe, members, settleNames(arguments), receiver);
    }

    private Value invoke(
            Overloads.@Nullable Choice chosen,
            @Nullable TypeSymbol type,
            String name,
            Bindings receiver,
            List<Value> arguments,
            List<Type> typeArguments) {
        if (chosen == null) {
            leave(type, name, functions.giveUp(arguments));
            ClassType session = type == null ? null : SessionSources.returned(type, name);
            return session == null ? Type.Special.UNKNOWN : session;
        }
        Member member = chosen.member();
        Type returns = member.returns().substitute(receiver);
        if (member.method().returns() instanceof ClassType declared
                && declared.symbol().isModel()) {
            evaluation.observe(declared.symbol(), MemberUse.Kind.RETURNED, "");
        }
        List<TypeVariable> variables = member.method().typeParameters();
        if (variables.isEmpty()) {
            return settled(returns, chosen, arguments);
        }
        Inference inference = new Inference(universe, variables, member.ownerIn(receiver));
        inference.fix(typeArguments);
        return functions.infer(new PendingCall(inference, chosen.formals(), arguments, returns));
    }

    /** What is given to code that was not read may be used there in any way. */
    private void leave(@Nullable TypeSymbol receiver, String method, List<Type> arguments) {
        if (receiver == null || !receiver.isUnread()) {
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            for (TypeSymbol model : MemberUses.modelsIn(arguments.get(i))) {
                evaluation.leaves(model, receiver.qualifiedName() + "." + method, i);
            }
            generics.given(arguments.get(i), receiver.qualifiedName() + "." + method);
        }
    }

    /** Nothing is to be inferred: each argument has the type that its parameter says. */
    private Type settled(Type result, Overloads.Choice chosen, List<Value> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            evaluation.settle(arguments.get(i), chosen.formals().get(i));
        }
        return result;
    }

    /** Names of types are no arguments; what is left of a name that means nothing is unknown. */
    private List<Value> settleNames(List<Value> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!(arguments.get(i) instanceof Type) && !(arguments.get(i) instanceof Value.Deferred)) {
                arguments.set(i, evaluation.settle(arguments.get(i), Type.Special.UNKNOWN));
            }
        }
        return arguments;
    }

    /** Evaluates {@link Op#CONSTRUCT}. */
    Value construct(OperandStack stack, CodeReader reader) {
        int flags = reader.number();
        int reference = reader.number();
        int count = reader.number();
        List<Value> arguments = settleNames(stack.pop(count));
        Type type = (flags & Op.INNER) == 0
                ? frames.type(reference)
                : memberOf(
                        evaluation.settle(stack.pop(), Type.Special.UNKNOWN),
                        frames.reference(reference).name());
        if (!(type instanceof ClassType constructed)) {
            functions.giveUp(arguments);
            return type;
        }
        if (constructed.symbol().isModel()) {
            evaluation.observe(constructed.symbol(), MemberUse.Kind.CONSTRUCTS, "");
        }
        return constructed(constructed, arguments, (flags & Op.DIAMOND) != 0);
    }

    private Type memberOf(Type outer, String name) {
        TypeSymbol member =
                outer.upper() instanceof ClassType type ? type.symbol().memberType(name) : null;
        if (member == null) {
            return Type.Special.UNKNOWN;
        }
        evaluation.use(member, UseKind.CONSTRUCTS, Tier.SOURCE, evaluation.line());
        return member.rawType();
    }

    private static String lastPart(String qualifiedName) {
        return qualifiedName.substring(Math.max(qualifiedName.lastIndexOf('.'), qualifiedName.lastIndexOf('$')) + 1);
    }

    private Value constructed(ClassType type, List<Value> arguments, boolean diamond) {
        List<Member> constructors = type.symbol().methods(MethodFacts.CONSTRUCTOR);
        List<TypeVariable> variables = new ArrayList<>(diamond ? type.symbol().typeParameters() : List.of());
        Bindings receiver = diamond ? Bindings.NONE : Bindings.of(type);
        Type result = diamond ? type.symbol().thisType() : type;
        Overloads.Choice chosen =
                constructors.isEmpty() ? null : Overloads.choose(universe, constructors, arguments, receiver);
        if (chosen == null) {
            List<Type> given = new ArrayList<>(functions.giveUp(arguments));
            if (TYPE_TOKENS.contains(lastPart(type.symbol().qualifiedName()))) {
                given.add(type);
            }
            leave(type.symbol(), MethodFacts.CONSTRUCTOR, given);
            return variables.isEmpty()
                    ? result
                    : functions.infer(new PendingCall(
                            new Inference(universe, variables, receiver), List.of(), List.of(), result));
        }
        variables.addAll(chosen.member().method().typeParameters());
        if (variables.isEmpty()) {
            return settled(result, chosen, arguments);
        }
        Inference inference = new Inference(universe, variables, receiver);
        return functions.infer(new PendingCall(inference, chosen.formals(), arguments, result));
    }

    /** Evaluates {@link Op#DELEGATE}. */
    void delegate(OperandStack stack, CodeReader reader) {
        boolean toSuper = reader.number() == 1;
        List<Value> arguments = settleNames(stack.pop(reader.number()));
        Type type = toSuper ? names.superType() : names.thisType();
        if (type instanceof ClassType known) {
            evaluation.settle(constructed(known, arguments, false), Type.Special.UNKNOWN);
        } else {
            functions.giveUp(arguments);
        }
    }

    /** Evaluates {@link Op#METHOD_REFERENCE}. */
    Value reference(Value scope, String name) {
        if (scope instanceof Value.StaticType holder) {
            evaluation.use(holder.type().symbol(), UseKind.METHOD_REFERENCE, Tier.SOURCE, holder.line());
            accessed(holder.type().symbol(), name);
            return new MethodReference(holder.type(), true, name, evaluation.line());
        }
        Type type = evaluation.settle(scope, Type.Special.UNKNOWN);
        evaluation.dereference(type, UseKind.METHOD_REFERENCE);
        if (type.upper() instanceof ClassType known) {
            accessed(known.symbol(), name);
        }
        return new MethodReference(type, false, name, evaluation.line());
    }

    private void accessed(TypeSymbol type, String method) {
        if (method.equals("new")) {
            if (type.isModel()) {
                evaluation.observe(type, MemberUse.Kind.CONSTRUCTS, "");
            }
            return;
        }
        List<Member> members = type.methods(method);
        members.forEach(member -> evaluation.accessed(member.method()));
        if (type.isDataAccess()) {
            evaluation.observe(type, MemberUse.Kind.CALLS, method);
        }
    }
}
