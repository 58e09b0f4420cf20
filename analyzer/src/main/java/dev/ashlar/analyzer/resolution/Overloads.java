package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of several methods of one name a call means (JLS 15.12.2). Where an argument is unknown and the choice depends on it,
 * none.
 */
final class Overloads {
    /** The three phases of JLS 15.12.2.2 to 15.12.2.4. */
    private enum Phase {
        STRICT,
        LOOSE,
        VARIABLE_ARITY
    }

    /**
     * The chosen method.
     *
     * @param formals one parameter type for each argument, varargs spread
     */
    record Choice(Member member, List<Type> formals) {}

    private final Universe universe;
    private final List<Value> arguments;
    private final Bindings receiver;

    private Overloads(Universe universe, List<Value> arguments, Bindings receiver) {
        this.universe = universe;
        this.arguments = arguments;
        this.receiver = receiver;
    }

    /** The method that is meant; null if none fits or nobody can tell. */
    static @Nullable Choice choose(Universe universe, List<Member> members, List<Value> arguments, Bindings receiver) {
        return new Overloads(universe, arguments, receiver).choose(members);
    }

    private @Nullable Choice choose(List<Member> members) {
        List<Choice> fixed = withFixedArity(members);
        List<Choice> variable = withVariableArity(members);
        if (fixed.size() + variable.size() == 1) {
            return fixed.isEmpty() ? variable.get(0) : fixed.get(0);
        }
        for (Phase phase : Phase.values()) {
            List<Choice> applicable = new ArrayList<>();
            for (Choice candidate : phase == Phase.VARIABLE_ARITY ? variable : fixed) {
                if (isApplicable(candidate, phase)) {
                    applicable.add(candidate);
                }
            }
            if (!applicable.isEmpty()) {
                return mostSpecific(applicable);
            }
        }
        return null;
    }

    private List<Choice> withFixedArity(List<Member> members) {
        List<Choice> result = new ArrayList<>();
        for (Member member : members) {
            if (member.method().arity() == arguments.size()) {
                result.add(new Choice(member, substituted(member.parameters())));
            }
        }
        return result;
    }

    private List<Choice> withVariableArity(List<Member> members) {
        List<Choice> result = new ArrayList<>();
        for (Member member : members) {
            int fixed = member.method().arity() - 1;
            if (member.method().isVarargs() && arguments.size() >= fixed && !takesArray(member)) {
                List<Type> formals = new ArrayList<>(substituted(member.parameters()));
                Type last = formals.remove(fixed);
                Type element = last instanceof ArrayType array ? array.component() : last;
                while (formals.size() < arguments.size()) {
                    formals.add(element);
                }
                result.add(new Choice(member, formals));
            }
        }
        return result;
    }

    /** An argument that is the array itself: then the method is one of fixed arity. */
    private boolean takesArray(Member member) {
        int arity = member.method().arity();
        if (arity != arguments.size() || !(arguments.get(arity - 1) instanceof ArrayType given)) {
            return false;
        }
        Type last = member.parameters().get(arity - 1);
        return last instanceof ArrayType array
                && (array.component() instanceof TypeVariable || Subtyping.mayBeSubtype(given, last.erasure()));
    }

    private List<Type> substituted(List<Type> parameters) {
        if (receiver.isEmpty()) {
            return parameters;
        }
        List<Type> result = new ArrayList<>(parameters.size());
        for (Type parameter : parameters) {
            result.add(parameter.substitute(receiver));
        }
        return result;
    }

    private boolean isApplicable(Choice candidate, Phase phase) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(arguments.get(i), candidate.formals().get(i), phase)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Value argument, Type formal, Phase phase) {
        if (argument instanceof Type type) {
            return fitsType(type, formal, phase);
        }
        if (argument instanceof PendingCall call) {
            return fitsType(call.inference.apply(call.returns), formal, phase);
        }
        if (argument instanceof Branches choice) {
            return choice.branches().stream().allMatch(branch -> fits(branch, formal, phase));
        }
        if (formal instanceof TypeVariable || !formal.known() || isUnread(formal)) {
            return true;
        }
        FunctionType function = FunctionType.of(formal);
        if (function == null) {
            return false;
        }
        return !(argument instanceof Lambda lambda)
                || lambda.arity() == function.parameters().size() && lambda.canReturn(function.returnsSomething());
    }

    private static boolean isUnread(Type formal) {
        return formal.upper() instanceof ClassType type && type.symbol().isUnread();
    }

    private boolean fitsType(Type type, Type formal, Phase phase) {
        if (Subtyping.mayBeSubtype(type, formal)) {
            return true;
        }
        if (phase == Phase.STRICT) {
            return false;
        }
        if (formal instanceof PrimitiveType wanted) {
            return PrimitiveType.unboxed(type).map(own -> own.widensTo(wanted)).orElse(false);
        }
        return type instanceof PrimitiveType && Subtyping.mayBeSubtype(universe.boxed(type), formal);
    }

    private @Nullable Choice mostSpecific(List<Choice> applicable) {
        if (applicable.size() == 1) {
            return applicable.get(0);
        }
        List<Choice> best = new ArrayList<>();
        for (Choice candidate : applicable) {
            if (applicable.stream().allMatch(other -> isAtLeastAsSpecific(candidate, other))) {
                best.add(candidate);
            }
        }
        if (!best.isEmpty() && !dependsOnUnknown(applicable)) {
            return best.get(0);
        }
        return sameResult(applicable) ? applicable.get(0) : null;
    }

    private boolean isAtLeastAsSpecific(Choice candidate, Choice other) {
        if (candidate == other) {
            return true;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!isAtLeastAsSpecific(candidate.formals().get(i), other.formals().get(i), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAtLeastAsSpecific(Type mine, Type theirs, Value argument) {
        if (mine.equals(theirs)
                || Subtyping.isSubtype(mine, theirs instanceof TypeVariable ? theirs.upper() : theirs)) {
            return true;
        }
        if (argument instanceof Type) {
            return false;
        }
        FunctionType first = FunctionType.of(mine);
        FunctionType second = FunctionType.of(theirs);
        return first != null && second != null && isAtLeastAsSpecific(first, second, argument);
    }

    /** JLS 15.12.2.5 on functional interfaces: any result beats none; a primitive one where the body yields a primitive. */
    private static boolean isAtLeastAsSpecific(FunctionType mine, FunctionType theirs, Value argument) {
        if (mine.parameters().size() != theirs.parameters().size()) {
            return false;
        }
        return !theirs.returnsSomething()
                || mine.returnsSomething() && Subtyping.isSubtype(mine.returns(), theirs.returns());
    }

    /** Whether an unknown argument stands where the candidates differ. */
    private boolean dependsOnUnknown(List<Choice> candidates) {
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) == Type.Special.UNKNOWN) {
                Type first = candidates.get(0).formals().get(i).erasure();
                int position = i;
                if (candidates.stream()
                        .anyMatch(other ->
                                !other.formals().get(position).erasure().equals(first))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameResult(List<Choice> candidates) {
        Type first = candidates.get(0).member().returns().erasure();
        return candidates.stream()
                .allMatch(other -> other.member().returns().erasure().equals(first));
    }
}
