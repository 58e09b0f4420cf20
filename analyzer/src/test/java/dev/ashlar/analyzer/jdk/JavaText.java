package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signatures as Java would write them, with binary names less {@code java.lang} and {@code java.util}. */
final class JavaText {
    private JavaText() {}

    static String of(MethodFacts method) {
        String typeParameters =
                method.typeParameters().isEmpty() ? "" : "<" + joined(method.typeParameters(), JavaText::of) + "> ";
        String parameters = joined(method.parameters(), JavaText::of);
        String closed = method.varargs() ? parameters.replaceAll("\\[]$", "...") : parameters;
        return typeParameters + of(method.returns()) + " " + method.name() + "(" + closed + ")";
    }

    static String of(TypeParameterFacts parameter) {
        String bounds = parameter.bounds().stream().map(JavaText::of).collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? parameter.name() : parameter.name() + " extends " + bounds;
    }

    static String of(TypeRef ref) {
        String arguments = ref.arguments().isEmpty() ? "" : "<" + joined(ref.arguments(), JavaText::of) + ">";
        String name = ref.name().replaceAll("^java\\.(lang|util)\\.(?=\\p{Upper})", "");
        return wildcard(ref.bound()) + name + arguments + "[]".repeat(ref.dimensions());
    }

    private static String wildcard(TypeRef.Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case UNBOUNDED -> "?";
            case EXTENDS -> "? extends ";
            case SUPER -> "? super ";
        };
    }

    private static <T> String joined(List<T> elements, Function<T, String> text) {
        return elements.stream().map(text).collect(Collectors.joining(", "));
    }
}
