package dev.ashlar.analyzer.facts;

import java.util.List;

/**
 * A field, enum constant or record component.
 *
 * @param modifiers bits of {@link java.lang.reflect.Modifier}; implicit ones (interface fields, enum constants) included
 * @param line line of the name, from 1; 0 where there is no source
 * @param annotations as written; none where there is no source
 */
public record FieldFacts(String name, TypeRef type, int modifiers, int line, List<AnnotationFacts> annotations) {
    public FieldFacts {
        annotations = List.copyOf(annotations);
    }

    /** A field without annotations. */
    public FieldFacts(String name, TypeRef type, int modifiers, int line) {
        this(name, type, modifiers, line, List.of());
    }
}
