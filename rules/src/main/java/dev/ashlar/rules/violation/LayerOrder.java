package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Layer;
import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.ModuleSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what layers allow: a module may use its own and lower layers, and skip none that is closed. Modules without a layer, and kernels, are free. */
final class LayerOrder {
    private final Map<String, Integer> depths = new HashMap<>();
    /** How many layers above each depth are closed. */
    private final int[] closedAbove;

    LayerOrder(List<Layer> topFirst) {
        this.closedAbove = new int[topFirst.size() + 1];
        for (int depth = 0; depth < topFirst.size(); depth++) {
            depths.put(topFirst.get(depth).name(), depth);
            closedAbove[depth + 1] = closedAbove[depth] + (topFirst.get(depth).closed() ? 1 : 0);
        }
    }

    boolean allows(ModuleSpec user, ModuleSpec used) {
        if (user.layer().isEmpty() || used.layer().isEmpty() || used.kind() == ModuleKind.KERNEL) {
            return true;
        }
        int from = depths.getOrDefault(user.layer().get(), 0);
        int to = depths.getOrDefault(used.layer().get(), 0);
        return from == to || (from < to && closedAbove[to] == closedAbove[from + 1]);
    }
}
