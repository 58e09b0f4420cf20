package dev.ashlar.analyzer.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotation as written.
 *
 * @param name its name as written: {@code Entity}, {@code javax.persistence.Entity}
 * @param line from 1
 */
public record AnnotationFacts(String name, List<Element> elements, int line) implements AnnotationValue {
    /** What one element is set to; the only one of {@code @Table("orders")} is called {@code value}. */
    public record Element(String name, AnnotationValue value) {}

    public AnnotationFacts {
        elements = List.copyOf(elements);
    }

    /** The last part of the name. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** What the element is set to, if it is. */
    public Optional<AnnotationValue> element(String elementName) {
        return elements.stream()
                .filter(element -> element.name().equals(elementName))
                .map(Element::value)
                .findFirst();
    }

    /** The text that the element is set to, if it is one, and known without reading another file. */
    public Optional<String> text(String elementName) {
        return element(elementName).filter(Text.class::isInstance).flatMap(value -> ((Text) value).literal());
    }

    /** The annotations that the element is set to. */
    public List<AnnotationFacts> annotations(String elementName) {
        return element(elementName).stream()
                .flatMap(value -> value.each().stream())
                .flatMap(value -> value instanceof AnnotationFacts nested ? Stream.of(nested) : Stream.empty())
                .toList();
    }

    /** The one with this simple name, of several the first. */
    public static Optional<AnnotationFacts> find(List<AnnotationFacts> annotations, String simpleName) {
        return annotations.stream()
                .filter(annotation -> annotation.simpleName().equals(simpleName))
                .findFirst();
    }

    @Override
    public List<AnnotationValue> each() {
        return List.of(this);
    }
}
