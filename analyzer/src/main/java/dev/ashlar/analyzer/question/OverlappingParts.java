package dev.ashlar.analyzer.question;

/** The two parts of a question share types, so that it has no answer: nothing lies between a part and itself. */
public final class OverlappingParts extends RuntimeException {
    OverlappingParts(Part one, Part other) {
        super(
                one.equals(other)
                        ? "both names mean " + one.fullLabel()
                        : one.fullLabel() + " and " + other.fullLabel() + " overlap");
    }
}
