package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        long packed = ((target << KIND_BITS | kind.ordinal()) << TIER_BITS | tier.ordinal()) << LINE_BITS | line;
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

    private int externalIndexOf(TypeSymbol symbol) {
        Integer known = externalIndex.putIfAbsent(symbol, externals.size());
        if (known == null) {
            externals.add(symbol);
            return externals.size() - 1;
        }
        return known;
    }

    /** Frees what is only needed while uses are added. */
    Uses trimmed() {
        from = Arrays.copyOf(from, size);
        rest = Arrays.copyOf(rest, size);
        return this;
    }

    void forEach(Consumer consumer) {
        for (int i = 0; i < size; i++) {
            int line = (int) (rest[i] & (1 << LINE_BITS) - 1);
            Tier tier = Tier.of((int) (rest[i] >> LINE_BITS & (1 << TIER_BITS) - 1));
            UseKind kind = UseKind.of((int) (rest[i] >> LINE_BITS + TIER_BITS & (1 << KIND_BITS) - 1));
            long target = rest[i] >> LINE_BITS + TIER_BITS + KIND_BITS;
            if (target >= 0) {
                consumer.use(from[i], (int) target, kind, tier, line);
            } else {
                consumer.external(from[i], externals.get((int) ~target).qualifiedName(), kind, tier, line);
            }
        }
    }
}
