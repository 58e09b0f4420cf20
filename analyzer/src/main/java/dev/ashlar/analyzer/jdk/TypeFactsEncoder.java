package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Writes the signatures of one type as numbers; strings go to a table that many types share.
 *
 * <p>The block starts with the distinct {@link TypeRef}s of the type, arguments before the reference that holds them; what
 * follows names them by their place in that list. So a block needs nothing but the string table, and deep type arguments
 * need no recursion. {@link TypeFactsDecoder} is the inverse.
 */
@SuppressWarnings("EnumOrdinal") // what holds the blocks has a version, which counts the order of the enums too
final class TypeFactsEncoder {
    /** Set beside the name of a reference that is more than a name. */
    static final int COMPOUND = 1;

    private final ToIntFunction<String> strings;
    private final Map<TypeRef, Integer> refs = new LinkedHashMap<>();
    private final VarintWriter body = new VarintWriter();

    private TypeFactsEncoder(ToIntFunction<String> strings) {
        this.strings = strings;
    }

    /**
     * @param strings gives each string its number in the table, a new one to a new string
     */
    static byte[] encode(TypeFacts type, ToIntFunction<String> strings) {
        TypeFactsEncoder encoder = new TypeFactsEncoder(strings);
        encoder.type(type);
        VarintWriter block = new VarintWriter();
        encoder.refs(block);
        block.append(encoder.body);
        return block.bytes();
    }

    private void type(TypeFacts type) {
        string(type.name());
        string(type.binaryName());
        body.number(type.kind().ordinal());
        body.number(type.enclosing() + 1);
        body.number((type.modifiers() << 1) | bit(type.local()));
        typeParameters(type.typeParameters());
        body.list(type.superclass(), this::ref);
        body.list(type.interfaces(), this::ref);
        body.number(type.fields().size());
        type.fields().forEach(this::field);
        body.number(type.methods().size());
        type.methods().forEach(this::method);
        body.number(type.firstLine());
        body.number(type.lastLine());
    }

    private void typeParameters(List<TypeParameterFacts> parameters) {
        body.number(parameters.size());
        for (TypeParameterFacts parameter : parameters) {
            string(parameter.name());
            body.list(parameter.bounds(), this::ref);
        }
    }

    private void field(FieldFacts field) {
        string(field.name());
        body.number(ref(field.type()));
        body.number(field.modifiers());
        body.number(field.line());
    }

    private void method(MethodFacts method) {
        string(method.name());
        body.number((method.modifiers() << 1) | bit(method.varargs()));
        typeParameters(method.typeParameters());
        body.number(ref(method.returns()));
        body.list(method.parameters(), this::ref);
        body.number(method.line());
    }

    private void string(String text) {
        body.number(strings.applyAsInt(text));
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }

    /** The number of a reference; a new one is added behind its arguments. */
    private int ref(TypeRef ref) {
        Integer known = refs.get(ref);
        if (known == null) {
            List<TypeRef> innermostFirst = withArguments(ref);
            Collections.reverse(innermostFirst);
            innermostFirst.forEach(each -> refs.putIfAbsent(each, refs.size()));
        }
        return known == null ? refs.size() - 1 : known;
    }

    private static List<TypeRef> withArguments(TypeRef ref) {
        List<TypeRef> outermostFirst = new ArrayList<>();
        Deque<TypeRef> open = new ArrayDeque<>(List.of(ref));
        while (!open.isEmpty()) {
            TypeRef next = open.pop();
            outermostFirst.add(next);
            next.arguments().forEach(open::push);
        }
        return outermostFirst;
    }

    private void refs(VarintWriter block) {
        block.number(refs.size());
        for (TypeRef ref : refs.keySet()) {
            boolean compound = !ref.equals(TypeRef.of(ref.name()));
            block.number((strings.applyAsInt(ref.name()) << 1) | (compound ? COMPOUND : 0));
            if (compound) {
                block.number((ref.dimensions() << 2) | ref.bound().ordinal());
                block.list(ref.arguments(), refs::get);
            }
        }
    }
}
