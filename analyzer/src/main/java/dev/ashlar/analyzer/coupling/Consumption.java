package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The uses of each model. */
final class Consumption {
    private final Map<Integer, List<ModelUse>> byModel = new HashMap<>();

    Consumption(Usage usage) {
        for (ModelUse use : usage.uses()) {
            byModel.computeIfAbsent(use.model(), any -> new ArrayList<>(2)).add(use);
        }
    }

    List<ModelUse> of(int model) {
        return byModel.getOrDefault(model, List.of());
    }

    /** The uses by some units, unused imports left out. */
    List<ModelUse> of(int model, SortedSet<Integer> units) {
        return of(model).stream()
                .filter(use -> units.contains(use.unit()) && !use.importOnly())
                .toList();
    }

    /** The units whose code names the model for a purpose. */
    SortedSet<Integer> units(int model) {
        SortedSet<Integer> units = new TreeSet<>();
        of(model).stream().filter(use -> !use.importOnly()).forEach(use -> units.add(use.unit()));
        return units;
    }
}
