package dev.ashlar.analyzer.facts;

import java.util.List;

/** The value of an annotation's element: a {@link Text}, an annotation, or an array of these. */
public sealed interface AnnotationValue permits Text, AnnotationFacts, AnnotationArray {
    /** Its elements, if it is an array; itself otherwise, as {@code {x}} and {@code x} mean the same (JLS 9.7.1). */
    List<AnnotationValue> each();
}
