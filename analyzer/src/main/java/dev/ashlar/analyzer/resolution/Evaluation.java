package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.CodeReader;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of one file with types for values and collects the uses. What is unknown stays unknown: an expression whose type
 * cannot be told yields no use.
 */
final class Evaluation {
    /** Where values go that a method or lambda returns, or a switch expression yields. */
    private static final class Results {
        private final Type expected;
        private final List<Value> values = new ArrayList<>(2);

        Results(Type expected) {
            this.expected = expected;
        }
    }

    private final FileFacts facts;
    private final @Nullable TypeSymbol[] symbols;
    private final CodeReader reader;
    private final Universe universe;
    private final OperandStack stack = new OperandStack();
    private final Frames frames;
    private final Uses uses;
    private final MemberUses members;
    private final Names names;
    private final Invocations invocations;
    private final Deque<String> methods = new ArrayDeque<>();
    private final List<Results> returns = new ArrayList<>();
    private final List<Results> yields = new ArrayList<>();
    private final List<Type> selectors = new ArrayList<>();
    private int line;

    /** @param symbols the member types of the file by index; local types are added on the way */
    Evaluation(FileFacts facts, FileScope scope, @Nullable TypeSymbol[] symbols, Uses uses, MemberUses members) {
        this.facts = facts;
        this.symbols = symbols;
        this.universe = scope.universe();
        this.reader = facts.code().reader();
        this.frames = new Frames(scope, facts.code(), reader);
        this.uses = uses;
        this.members = members;
        this.names = new Names(frames, scope, this);
        this.invocations = new Invocations(this, universe, frames, names);
    }

    void run() {
        while (!reader.atEnd()) {
            step(reader.op());
        }
    }

    int line() {
        return line;
    }

    /** Notes that the current place uses a type; line 0 says that this is noted already. */
    void use(TypeSymbol type, UseKind kind, Tier tier, int atLine) {
        if (atLine > 0) {
            uses.add(frames.node(), type, kind, tier, atLine);
        }
    }

    /** Notes that the current place uses a member of a value of this type. */
    void dereference(Type receiver, UseKind kind) {
        if (receiver.upper() instanceof ClassType type) {
            use(type.symbol(), kind, Tier.INFERRED, line);
        } else if (receiver.upper() instanceof IntersectionType parts) {
            dereference(parts.types().get(0), kind);
        }
    }

    /** Notes that the current place calls or refers to a method. */
    void accessed(MethodSymbol method) {
        members.accessed(frames.node(), method, line, reader.position());
    }

    /** Notes that the current place reads or sets a field. */
    void accessed(FieldSymbol field, UseKind kind) {
        members.accessed(
                frames.node(),
                field,
                kind == UseKind.WRITES ? MemberUse.Kind.WRITES : MemberUse.Kind.READS,
                line,
                reader.position());
    }

    /** Notes what happens to a watched type at the current place. */
    void observe(TypeSymbol type, MemberUse.Kind kind, String member) {
        members.add(frames.node(), type, kind, member, -1, line, reader.position());
    }

    /** Notes that a value of a watched type is handed to a method of which nothing is known. */
    void leaves(TypeSymbol type, String callee, int argument) {
        members.add(frames.node(), type, MemberUse.Kind.LEAVES, callee, argument, line, reader.position());
    }

    /** Notes that a generic data access type is called with this type argument. */
    void binds(TypeSymbol type, String callee, int parameter) {
        members.add(frames.node(), type, MemberUse.Kind.BINDS, callee, parameter, line, reader.position());
    }

    /** Notes that the current method hands on a type parameter of the class around. */
    void forwards(TypeSymbol around, String callee, int parameter) {
        if (!methods.isEmpty()) {
            String member = methods.getFirst() + ">" + callee;
            members.add(frames.node(), around, MemberUse.Kind.FORWARDS, member, parameter, line, reader.position());
        }
    }

    private void step(int op) {
        switch (op) {
            case Op.LINE -> line = reader.number();
            case Op.ENTER -> frames.enter();
            case Op.LEAVE, Op.LEAVE_HEADER -> frames.leave();
            case Op.ENTER_HEADER, Op.ENTER_TYPE, Op.LEAVE_TYPE, Op.ENTER_METHOD, Op.LEAVE_METHOD -> structure(op);
            case Op.DECLARE, Op.DECLARE_INFERRED, Op.DECLARE_ELEMENT, Op.DECLARE_COMPONENT, Op.DECLARE_COMMON ->
                declaration(op);
            case Op.DECONSTRUCT -> names.deconstructed(frames.nextType(), reader.number());
            case Op.TYPE -> names.writtenType(reader.kind(), frames, reader.number());
            case Op.STRING -> names.inString(reader.name());
            case Op.MENTION -> names.mentioned(reader.name());
            case Op.NAME -> stack.push(names.simple(reader.kind(), reader.name()));
            case Op.FIELD -> stack.push(names.field(stack.pop(), reader.kind(), reader.name()));
            case Op.CALL, Op.CONSTRUCT, Op.DELEGATE, Op.METHOD_REFERENCE -> call(op);
            case Op.LAMBDA -> lambda();
            case Op.RETURN, Op.YIELD, Op.SWITCH, Op.CASE, Op.END_SWITCH, Op.END_SWITCH_EXPRESSION -> control(op);
            case Op.POP, Op.INITIALIZE, Op.EXPECT, Op.RESOURCE, Op.ITERATE -> consume(op);
            default -> expression(op);
        }
    }

    private void structure(int op) {
        switch (op) {
            case Op.ENTER_HEADER -> {
                TypeSymbol symbol = symbol(reader.number());
                if (symbol.isLocal()) {
                    frames.declare(symbol);
                }
                frames.enter(symbol.headerScope());
            }
            case Op.ENTER_TYPE -> frames.enterBody(symbol(reader.number()));
            case Op.LEAVE_TYPE -> frames.leaveBody();
            case Op.ENTER_METHOD -> enterMethod(reader.number());
            default -> {
                returns.remove(returns.size() - 1);
                methods.pop();
                frames.leave();
            }
        }
    }

    private TypeSymbol symbol(int index) {
        TypeSymbol known = symbols[index];
        if (known == null) {
            known = local(index);
            symbols[index] = known;
        }
        return known;
    }

    private TypeSymbol local(int index) {
        TypeFacts declared = facts.types().get(index);
        Scope scope = frames.scope();
        TypeSymbol around = scope.currentType();
        if (around == null) {
            throw new IllegalStateException("local type outside of a type: " + declared.binaryName());
        }
        TypeSymbol symbol = Universe.local(declared, around, scope);
        for (int i = index + 1; i < symbols.length && facts.types().get(i).enclosing() >= index; i++) {
            TypeFacts member = facts.types().get(i);
            if (member.enclosing() == index && !member.local()) {
                TypeSymbol inner = Universe.local(member, symbol, symbol.scope());
                symbols[i] = inner;
                symbol.declareMember(inner);
            }
        }
        return symbol;
    }

    private void enterMethod(int index) {
        Frames.Body body = frames.body();
        MethodSymbol method = body == null ? null : body.symbol().method(index);
        if (method == null) {
            throw new IllegalStateException("method outside of a type");
        }
        if (method.typeParameters().isEmpty()) {
            frames.enter();
        } else {
            MethodScope scope = new MethodScope(frames.scope());
            scope.declareAll(method.typeParameters());
            frames.enter(scope);
        }
        methods.push(method.name());
        returns.add(new Results(method.returns()));
    }

    private void declaration(int op) {
        String name = reader.name();
        switch (op) {
            case Op.DECLARE -> frames.declare(name, frames.nextType());
            case Op.DECLARE_INFERRED -> frames.declare(name, settle(stack.pop(), Type.Special.UNKNOWN));
            case Op.DECLARE_ELEMENT -> frames.declare(name, names.elementOf(settle(stack.pop(), Type.Special.UNKNOWN)));
            case Op.DECLARE_COMPONENT -> frames.declare(name, names.componentOf(frames.nextType(), reader.number()));
            default -> frames.declare(name, nextCommonType());
        }
    }

    private Type nextCommonType() {
        int count = reader.number();
        Type common = frames.nextType();
        for (int i = 1; i < count; i++) {
            common = Subtyping.common(common, frames.nextType());
        }
        return common;
    }

    private void call(int op) {
        switch (op) {
            case Op.CALL -> stack.push(invocations.call(stack, reader));
            case Op.CONSTRUCT -> stack.push(invocations.construct(stack, reader));
            case Op.DELEGATE -> invocations.delegate(stack, reader);
            default -> stack.push(invocations.reference(stack.pop(), reader.name()));
        }
    }

    private void lambda() {
        int flags = reader.number();
        int count = reader.number();
        List<String> parameters = new ArrayList<>(count);
        List<@Nullable Type> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parameters.add(reader.name());
            int type = reader.number();
            types.add(type == 0 ? null : frames.type(type - 1));
        }
        int length = reader.length();
        int start = reader.position();
        reader.seek(start + length);
        stack.push(new Lambda(flags, parameters, types, start, start + length));
    }

    /**
     * Runs the body of a lambda.
     *
     * @param parameters their types as the target says, fewer than the lambda has where the target is unknown
     * @return what the body yields; unknown where nothing is returned
     */
    Type run(Lambda lambda, List<Type> parameters, Type expected) {
        int resume = reader.position();
        int resumeLine = line;
        frames.enter();
        for (int i = 0; i < lambda.arity(); i++) {
            Type written = lambda.types().get(i);
            Type given = i < parameters.size() ? parameters.get(i) : Type.Special.UNKNOWN;
            frames.declare(lambda.names().get(i), written == null ? given : written);
        }
        Results results = new Results(expected);
        returns.add(results);
        reader.seek(lambda.start());
        while (reader.position() < lambda.end()) {
            step(reader.op());
        }
        Type result = lambda.isExpression() ? settle(stack.pop(), expected) : common(results);
        returns.remove(returns.size() - 1);
        frames.leave();
        reader.seek(resume);
        line = resumeLine;
        return result;
    }

    private Type common(Results results) {
        Type result = null;
        for (Value value : results.values) {
            Type type = settle(value, results.expected);
            result = result == null ? type : Subtyping.common(result, type);
        }
        return result == null ? Type.Special.UNKNOWN : result;
    }

    private void control(int op) {
        switch (op) {
            case Op.RETURN -> {
                Results target = innermost(returns);
                target.values.add(settle(stack.pop(), target.expected));
            }
            case Op.YIELD -> innermost(yields).values.add(stack.pop());
            case Op.SWITCH -> {
                selectors.add(settle(stack.pop(), Type.Special.UNKNOWN));
                if (reader.number() == 1) {
                    yields.add(new Results(Type.Special.UNKNOWN));
                }
            }
            case Op.CASE -> names.caseLabel(selectors.get(selectors.size() - 1), reader.name());
            default -> {
                selectors.remove(selectors.size() - 1);
                if (op == Op.END_SWITCH_EXPRESSION) {
                    stack.push(choice(yields.remove(yields.size() - 1).values));
                }
            }
        }
    }

    /** A return outside of methods, or a yield outside of switches, is an error of the input and goes nowhere. */
    private static Results innermost(List<Results> results) {
        return results.isEmpty() ? new Results(Type.Special.UNKNOWN) : results.get(results.size() - 1);
    }

    private Value choice(List<Value> branches) {
        for (Value branch : branches) {
            if (branch instanceof Value.Deferred) {
                return new Branches(branches);
            }
        }
        Type result = null;
        for (Value branch : branches) {
            Type type = settle(branch, Type.Special.UNKNOWN);
            result = result == null ? type : Subtyping.common(result, type);
        }
        return result == null ? Type.Special.UNKNOWN : result;
    }

    private void consume(int op) {
        switch (op) {
            case Op.POP -> settle(stack.pop(), Type.Special.UNKNOWN);
            case Op.INITIALIZE, Op.EXPECT -> settle(stack.pop(), frames.nextType());
            case Op.RESOURCE -> dereference(settle(stack.pop(), Type.Special.UNKNOWN), UseKind.CALLS);
            default -> names.elementOf(settle(stack.pop(), Type.Special.UNKNOWN));
        }
    }

    private void expression(int op) {
        switch (op) {
            case Op.PUSH -> stack.push(frames.nextType());
            case Op.PUSH_STATIC -> stack.push(names.named(frames.nextType()));
            case Op.NULL -> stack.push(Type.Special.NULL);
            case Op.UNKNOWN -> stack.push(Type.Special.UNKNOWN);
            case Op.THIS -> stack.push(names.thisType());
            case Op.SUPER -> stack.push(names.superType());
            case Op.SUPER_OF -> stack.push(names.superType(frames.nextType()));
            case Op.CLASS_LITERAL -> stack.push(names.classOf(frames.nextType()));
            case Op.CAST -> {
                Type type = frames.nextType();
                settle(stack.pop(), type);
                stack.push(type);
            }
            case Op.TEST -> {
                settle(stack.pop(), Type.Special.UNKNOWN);
                stack.push(PrimitiveType.BOOLEAN);
            }
            case Op.INDEX -> {
                settle(stack.pop(), PrimitiveType.INT);
                Type array = settle(stack.pop(), Type.Special.UNKNOWN).upper();
                stack.push(array instanceof ArrayType known ? known.component() : Type.Special.UNKNOWN);
            }
            case Op.ANONYMOUS -> {
                settle(stack.pop(), Type.Special.UNKNOWN);
                stack.push(symbol(reader.number()).thisType());
            }
            case Op.ARRAY -> array(frames.nextType(), reader.number());
            case Op.UNARY, Op.BINARY -> operator(op, reader.number());
            case Op.CONDITIONAL -> {
                Value otherwise = stack.pop();
                Value then = stack.pop();
                settle(stack.pop(), PrimitiveType.BOOLEAN);
                stack.push(choice(List.of(then, otherwise)));
            }
            case Op.ASSIGN -> {
                Value value = stack.pop();
                Type target = settle(stack.pop(), Type.Special.UNKNOWN);
                settle(value, target);
                stack.push(target);
            }
            default -> throw new IllegalStateException("unknown instruction " + op);
        }
    }

    private void array(Type type, int count) {
        Type component = type instanceof ArrayType array ? array.component() : Type.Special.UNKNOWN;
        for (Value element : stack.pop(count)) {
            settle(element, component);
        }
        stack.push(type);
    }

    private void operator(int op, int operator) {
        Type right = settle(stack.pop(), Type.Special.UNKNOWN);
        Type left = op == Op.UNARY ? right : settle(stack.pop(), Type.Special.UNKNOWN);
        stack.push(Operators.result(operator, left, right, universe));
    }

    /** The type of a value, now that its target is known; a target that is unknown tells nothing. */
    Type settle(Value value, Type target) {
        if (value instanceof Type type) {
            return type;
        }
        if (value instanceof Value.StaticType named) {
            use(named.type().symbol(), UseKind.QUALIFIER, Tier.SOURCE, named.line());
            return Type.Special.UNKNOWN;
        }
        if (value instanceof Branches choice) {
            Type result = null;
            for (Value branch : choice.branches()) {
                Type type = settle(branch, target);
                result = result == null ? type : Subtyping.common(result, type);
            }
            return result == null ? Type.Special.UNKNOWN : result;
        }
        return value instanceof Value.Deferred deferred ? invocations.complete(deferred, target) : Type.Special.UNKNOWN;
    }
}
