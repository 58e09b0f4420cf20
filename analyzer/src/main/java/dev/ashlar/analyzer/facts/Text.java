package dev.ashlar.analyzer.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A constant as far as its file tells: a string put together with {@code +} or {@code append}, a number, the name of a constant or
 * enum constant, a class literal ({@code Order.class} is a name).
 *
 * @param parts in order; neighbouring literals are one
 * @param line of the first part, from 1
 */
public record Text(List<Part> parts, int line) implements AnnotationValue {
    /** How much of a part is known. */
    public enum Kind {
        /** What it says. */
        LITERAL,
        /** A name, as written, maybe of a constant of this or another type. */
        NAME,
        /** An expression whose value only a running program knows; the text is empty. */
        GAP
    }

    /** One operand. */
    public record Part(Kind kind, String value) {}

    public Text {
        parts = List.copyOf(parts);
    }

    /** A text that is known. */
    public static Text of(String literal, int line) {
        return new Text(List.of(new Part(Kind.LITERAL, literal)), line);
    }

    /** The whole text, if all of it is literal. */
    public Optional<String> literal() {
        return parts.stream().allMatch(part -> part.kind() == Kind.LITERAL)
                ? Optional.of(parts.stream().map(Part::value).collect(Collectors.joining()))
                : Optional.empty();
    }

    /** The name, if this is one name and nothing else. */
    public Optional<String> name() {
        return parts.size() == 1 && parts.get(0).kind() == Kind.NAME
                ? Optional.of(parts.get(0).value())
                : Optional.empty();
    }

    @Override
    public List<AnnotationValue> each() {
        return List.of(this);
    }
}
