package dev.ashlar.rules.modules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sets of types that have to share a module (union-find with path halving, R. Tarjan and J. van Leeuwen 1984), and where they are kept. */
final class TypeUnion {
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, Pin> pinned = new HashMap<>();

    /** Some type of the set; the same for all of them. */
    String setOf(String type) {
        String node = type;
        String above = parent.getOrDefault(node, node);
        while (!above.equals(node)) {
            String grand = parent.getOrDefault(above, above);
            parent.put(node, grand);
            node = grand;
            above = parent.getOrDefault(node, node);
        }
        return node;
    }

    /** What keeps the set of a type in a module. */
    Optional<Pin> pin(String type) {
        return Optional.ofNullable(pinned.get(setOf(type)));
    }

    /** To be called for a set that nothing is known to keep. */
    void keep(Pin pin) {
        pinned.put(setOf(pin.type()), pin);
    }

    /** Makes one set of two; of two pins that of the first one stays. */
    void unite(String one, String other) {
        String root = setOf(one);
        String joined = setOf(other);
        if (!root.equals(joined)) {
            Pin lost = pinned.remove(joined);
            if (lost != null) {
                pinned.putIfAbsent(root, lost);
            }
            parent.put(joined, root);
        }
    }
}
