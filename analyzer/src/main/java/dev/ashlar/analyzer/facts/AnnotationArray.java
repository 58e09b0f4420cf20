package dev.ashlar.analyzer.facts;

import java.util.List;

/** An array in an annotation: {@code {a, b}}. */
public record AnnotationArray(List<AnnotationValue> values) implements AnnotationValue {
    public AnnotationArray {
        values = List.copyOf(values);
    }

    @Override
    public List<AnnotationValue> each() {
        return values;
    }
}
