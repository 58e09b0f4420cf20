package dev.ashlar.analyzer.usage;

import java.util.Comparator;

/**
 * A place where values of a model type leave the code that can be followed, so that further fields may be used than were seen.
 *
 * @param reason {@code signature of @RestController}, {@code passed to BeanUtils.copyProperties}
 * @param fills whether fields are set there, as with what a request brings or the target of a copy
 */
public record Escape(String reason, boolean fills, Place place) implements Comparable<Escape> {
    private static final Comparator<Escape> ORDER =
            Comparator.comparing(Escape::reason).thenComparing(Escape::place).thenComparing(Escape::fills);

    @Override
    public int compareTo(Escape other) {
        return ORDER.compare(this, other);
    }
}
