package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads one type that {@link TypeFactsEncoder} wrote. Equal references within the type become one object. */
final class TypeFactsDecoder {
    private static final TypeKind[] KINDS = TypeKind.values();
    private static final TypeRef.Bound[] BOUNDS = TypeRef.Bound.values();

    private final VarintReader in;
    private final IntFunction<String> strings;
    private final List<TypeRef> refs = new ArrayList<>();

    private TypeFactsDecoder(VarintReader in, IntFunction<String> strings) {
        this.in = in;
        this.strings = strings;
    }

    /**
     * @param in stands on the first byte of the block
     * @param strings the table that the encoder filled
     */
    static TypeFacts decode(VarintReader in, IntFunction<String> strings) {
        TypeFactsDecoder decoder = new TypeFactsDecoder(in, strings);
        decoder.readRefs();
        return decoder.type();
    }

    private void readRefs() {
        int count = in.number();
        for (int i = 0; i < count; i++) {
            int head = in.number();
            String name = strings.apply(head >>> 1);
            refs.add((head & TypeFactsEncoder.COMPOUND) == 0 ? TypeRef.of(name) : compound(name));
        }
    }

    private TypeRef compound(String name) {
        int shape = in.number();
        return new TypeRef(name, in.list(refs::get), shape >>> 2, BOUNDS[shape & 3]);
    }

    private TypeFacts type() {
        String name = string();
        String binaryName = string();
        TypeKind kind = KINDS[in.number()];
        int enclosing = in.number() - 1;
        int modifiersAndLocal = in.number();
        return new TypeFacts(
                name,
                binaryName,
                kind,
                enclosing,
                (modifiersAndLocal & 1) != 0,
                modifiersAndLocal >>> 1,
                typeParameters(),
                in.list(refs::get),
                in.list(refs::get),
                fields(),
                methods(),
                in.number(),
                in.number(),
                List.of());
    }

    private List<TypeParameterFacts> typeParameters() {
        int count = in.number();
        if (count == 0) {
            return List.of();
        }
        List<TypeParameterFacts> parameters = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parameters.add(new TypeParameterFacts(string(), in.list(refs::get)));
        }
        return parameters;
    }

    private List<FieldFacts> fields() {
        int count = in.number();
        List<FieldFacts> fields = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            fields.add(new FieldFacts(string(), ref(), in.number(), in.number()));
        }
        return fields;
    }

    private List<MethodFacts> methods() {
        int count = in.number();
        List<MethodFacts> methods = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            methods.add(method());
        }
        return methods;
    }

    private MethodFacts method() {
        String name = string();
        int modifiersAndVarargs = in.number();
        return new MethodFacts(
                name,
                typeParameters(),
                ref(),
                in.list(refs::get),
                (modifiersAndVarargs & 1) != 0,
                modifiersAndVarargs >>> 1,
                in.number());
    }

    private TypeRef ref() {
        return refs.get(in.number());
    }

    private String string() {
        return strings.apply(in.number());
    }
}
