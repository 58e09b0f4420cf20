package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resolved uses of one file, in two numbers each. Not thread-safe. */
final class Uses {
    private static final int KIND_BITS = 5;
    private static final int TIER_BITS = 2;
    private static final int LINE_BITS = 25;

    private final boolean withExternal;
    private final List<TypeSymbol> externals = new ArrayList<>();
    private final Map<TypeSymbol, Integer> externalIndex = new HashMap<>();
    private int[] from = new int[64];
    private long[] rest = new long[64];
    private int size;

    /** Takes one use after the other. */
    interface Consumer {
        /** A use of a type of the input. */
        void use(int from, int to, UseKind kind, Tier tier, int line);

        /** A use of a type outside of it. */
        void external(int from, String qualifiedName, UseKind kind, Tier tier, int line);
    }

    Uses(boolean withExternal) {
        this.withExternal = withExternal;
    }

    void add(int fromNode, TypeSymbol to, UseKind kind, Tier tier, int line) {
        if (fromNode < 0 || to.node() == fromNode || !to.inInput() && !withExternal) {
            return;
        }
        long target = to.inInput() ? to.node() : ~externalIndexOf(to);
        long packed = pack(target, kind, tier, line);
        if (size > 0 && rest[size - 1] == packed && from[size - 1] == fromNode) {
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            rest = Arrays.copyOf(rest, size * 2);
        }
        from[size] = fromNode;
        rest[size++] = packed;
    }

    private static long pack(long target, UseKind kind, Tier tier, int line) {
        return ((target << KIND_BITS | kind.ordinal()) << TIER_BITS | tier.ordinal()) << LINE_BITS | line;
    }

    private int line(int index) {
        return (int) (rest[index] & (1 << LINE_BITS) - 1);
    }

    private Tier tier(int index) {
        return Tier.of((int) (rest[index] >> LINE_BITS & (1 << TIER_BITS) - 1));
    }

    private UseKind kind(int index) {
        return UseKind.of((int) (rest[index] >> LINE_BITS + TIER_BITS & (1 << KIND_BITS) - 1));
    }

    /** The node, or for a type outside the input the complement of its index among these. */
    private long target(int index) {
        return rest[index] >> LINE_BITS + TIER_BITS + KIND_BITS;
    }

    private int externalIndexOf(TypeSymbol symbol) {
        Integer known = externalIndex.putIfAbsent(symbol, externals.size());
        if (known == null) {
            externals.add(symbol);
            return externals.size() - 1;
        }
        return known;
    }

    /** A type that is named on a line. */
    private record Named(int from, long target, int line) {}

    /** Ends the adding of uses: what is named on its line counts as named there, however it is used besides. */
    Uses finished() {
        Set<Named> named = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (tier(i) == Tier.SOURCE) {
                named.add(new Named(from[i], target(i), line(i)));
            }
        }
        for (int i = 0; i < size; i++) {
            if (tier(i) == Tier.INFERRED && named.contains(new Named(from[i], target(i), line(i)))) {
                rest[i] = pack(target(i), kind(i), Tier.SOURCE, line(i));
            }
        }
        from = Arrays.copyOf(from, size);
        rest = Arrays.copyOf(rest, size);
        return this;
    }

    void forEach(Consumer consumer) {
        for (int i = 0; i < size; i++) {
            long target = target(i);
            if (target >= 0) {
                consumer.use(from[i], (int) target, kind(i), tier(i), line(i));
            } else {
                consumer.external(from[i], externals.get((int) ~target).qualifiedName(), kind(i), tier(i), line(i));
            }
        }
    }
}
