package dev.ashlar.analyzer.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeFactsCodecTest {
    private final List<String> strings = new ArrayList<>();

    @Test
    void a_type_read_from_source_comes_back_whole() {
        TypeRef superNumber = TypeRef.of("Number").as(TypeRef.Bound.SUPER);
        TypeRef list = new TypeRef("List", List.of(superNumber, TypeRef.WILDCARD), 2, TypeRef.Bound.NONE);
        TypeFacts type = new TypeFacts(
                "Ünit",
                "Outer$Ünit",
                TypeKind.RECORD,
                3,
                true,
                0xffff,
                List.of(new TypeParameterFacts("T", List.of(list, TypeRef.of("T")))),
                List.of(list),
                List.of(TypeRef.of("Runnable"), list.as(TypeRef.Bound.EXTENDS)),
                List.of(new FieldFacts("field", list, 2, 70_000)),
                List.of(new MethodFacts("m", List.of(), TypeRef.of("int"), List.of(list, list), true, 1, 128)),
                127,
                1 << 30,
                List.of());

        assertThat(roundTrip(type)).isEqualTo(type);
    }

    @Test
    void type_arguments_nested_deeply_come_back_whole() {
        TypeRef deep = TypeRef.of("T");
        for (int i = 0; i < 500; i++) {
            deep = new TypeRef("List", List.of(deep), 0, TypeRef.Bound.NONE);
        }

        assertThat(roundTrip(implementing(deep)).interfaces()).containsExactly(deep);
    }

    @Test
    void equal_references_of_a_type_are_one_object() {
        TypeRef one = new TypeRef("List", List.of(TypeRef.of("A")), 0, TypeRef.Bound.NONE);
        TypeRef other = new TypeRef("List", List.of(TypeRef.of("A")), 0, TypeRef.Bound.NONE);

        List<TypeRef> interfaces = roundTrip(implementing(one, other)).interfaces();

        assertThat(interfaces.get(0)).isSameAs(interfaces.get(1));
    }

    private static TypeFacts implementing(TypeRef... interfaces) {
        return new TypeFacts(
                "A",
                "A",
                TypeKind.CLASS,
                -1,
                false,
                0,
                List.of(),
                List.of(),
                List.of(interfaces),
                List.of(),
                List.of(),
                1,
                1,
                List.of());
    }

    private TypeFacts roundTrip(TypeFacts type) {
        return TypeFactsDecoder.decode(new VarintReader(TypeFactsEncoder.encode(type, this::number), 0), strings::get);
    }

    private int number(String text) {
        int known = strings.indexOf(text);
        if (known < 0) {
            strings.add(text);
        }
        return known < 0 ? strings.size() - 1 : known;
    }
}
