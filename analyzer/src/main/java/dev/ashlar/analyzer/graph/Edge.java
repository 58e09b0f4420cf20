package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;

/**
 * The evidence of a dependency in one long: kind (6 bits), line (28), file (28), tier (2), so that the order of the
 * numbers is the order of printing and that of two which differ only in the tier the surer one comes first.
 */
final class Edge {
    private static final int BITS = 28;
    private static final int MASK = (1 << BITS) - 1;

    private Edge() {}

    /** @throws IllegalArgumentException when file or line does not fit */
    static long of(UseKind kind, int line, int file, Tier tier) {
        if ((line & MASK) != line || (file & MASK) != file) {
            throw new IllegalArgumentException("no such place: line " + line + " of file " + file);
        }
        return ((long) kind.ordinal() << 58) | ((long) line << 30) | ((long) file << 2) | tier.ordinal();
    }

    static long withFile(long edge, int file) {
        return (edge & ~((long) MASK << 2)) | ((long) file << 2);
    }

    /** Whether two edges differ at most in their tier. */
    static boolean samePlace(long one, long other) {
        return one >>> 2 == other >>> 2;
    }

    static UseKind kind(long edge) {
        return UseKind.of((int) (edge >>> 58));
    }

    static int line(long edge) {
        return (int) (edge >>> 30) & MASK;
    }

    static int file(long edge) {
        return (int) (edge >>> 2) & MASK;
    }

    static Tier tier(long edge) {
        return Tier.of((int) edge & 3);
    }
}
