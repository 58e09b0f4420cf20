package dev.ashlar.analyzer.price;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Modules files for the types of {@link dev.ashlar.analyzer.graph.RandomGraphs}: four modules, one of them a build module, with uses, an API, rules off. */
final class RandomMaps {
    private static final List<String> PACKAGES = List.of("", "p1.", "p2.");
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private final Random random;

    private RandomMaps(long seed) {
        this.random = new Random(seed);
    }

    static ModulesFile of(long seed) {
        return new RandomMaps(seed).file();
    }

    private ModulesFile file() {
        List<List<String>> types = new ArrayList<>();
        NAMES.forEach(name -> types.add(new ArrayList<>()));
        for (String pack : PACKAGES) {
            for (int type = 0; type < 4; type++) {
                // the fifth place is that of the unassigned
                int module = random.nextInt(5);
                if (module < 4) {
                    types.get(module).add(pack + "T" + type);
                }
            }
        }
        StringBuilder text = new StringBuilder("version: 1\nmodules:\n");
        for (int module = 0; module < NAMES.size(); module++) {
            text.append(module(module, types.get(module)));
        }
        text.append("  rest: {sources: [m2]}\n");
        if (random.nextInt(4) == 0) {
            text.append("rules: {")
                    .append(random.nextBoolean() ? "cycle" : "undeclared")
                    .append(": off}\n");
        }
        return ModulesFileReader.read("ashlar.yml", text.toString());
    }

    private String module(int module, List<String> types) {
        boolean kernel = random.nextInt(8) == 0;
        List<String> uses = NAMES.stream()
                .filter(name -> !name.equals(NAMES.get(module)) && !kernel && random.nextInt(3) > 0)
                .toList();
        String api = random.nextInt(3) == 0 && !types.isEmpty() ? ", api: [" + types.get(0) + "]" : "";
        return "  " + NAMES.get(module) + ": {packages: [none." + NAMES.get(module) + "], types: " + types + ", uses: "
                + uses + api + (kernel ? ", kind: kernel" : "") + "}\n";
    }
}
