package dev.ashlar.analyzer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ModulesDraftPropertyTest {
    private static final List<String> SEGMENTS = List.of("com", "acme", "order", "stock", "web");

    @Property(tries = 300)
    void a_draft_read_again_puts_each_type_where_it_was_proposed(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 60) int types,
            @ForAll @IntRange(min = 1, max = 6) int modules) {
        Drafts drafts = new Drafts();
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < types; i++) {
            String build = "build" + random.nextInt(random.nextBoolean() ? 1 : 3);
            String type = type(random, 5);
            if (known.add(build + ":" + type)) {
                drafts.putIn(build, "m" + random.nextInt(modules), type);
            }
        }
        assertThat(drafts.readAgain()).as(drafts::text).isEqualTo(drafts.placed());
    }

    @Property(tries = 60)
    void no_description_is_shorter(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int types,
            @ForAll @IntRange(min = 1, max = 3) int modules) {
        Map<String, Integer> moduleOf = new TreeMap<>();
        for (int i = 0; i < types; i++) {
            moduleOf.put("r.r." + SEGMENTS.get(random.nextInt(2)) + "." + type(random, 2), random.nextInt(modules));
        }
        // patterns at a root cost more, so there the root is made a package of its own
        moduleOf.put("r.r.R", modules);
        moduleOf.put("r.s.S", modules + 1);
        Description description = CheapestDescription.of(moduleOf, modules + 2, Claims.NONE);
        assertThat(description.size()).isEqualTo(1 + shortest(moduleOf, modules));
    }

    /** Tries each choice of modules for packages, and counts. */
    private static int shortest(Map<String, Integer> moduleOf, int modules) {
        List<String> packages = moduleOf.keySet().stream()
                .map(PackageTree::packageOf)
                .flatMap(name -> upwards(name).stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return shortest(packages, 0, new HashMap<>(), moduleOf, modules);
    }

    private static List<String> upwards(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (String each = name; each.startsWith("r.r"); each = PackageTree.packageOf(each)) {
            all.add(each);
        }
        return List.copyOf(all);
    }

    private static int shortest(
            List<String> packages, int next, Map<String, Integer> trees, Map<String, Integer> moduleOf, int modules) {
        if (next < packages.size() && packages.get(next).equals("r.r")) {
            return shortest(packages, next + 1, trees, moduleOf, modules);
        }
        if (next == packages.size()) {
            return trees.size() + ownEntries(packages, trees, moduleOf);
        }
        int best = shortest(packages, next + 1, trees, moduleOf, modules);
        for (int module = 0; module < modules; module++) {
            trees.put(packages.get(next), module);
            best = Math.min(best, shortest(packages, next + 1, trees, moduleOf, modules));
            trees.remove(packages.get(next));
        }
        return best;
    }

    private static int ownEntries(List<String> packages, Map<String, Integer> trees, Map<String, Integer> moduleOf) {
        int entries = 0;
        for (String name : packages) {
            Map<Integer, Integer> own = new HashMap<>();
            moduleOf.forEach((type, module) -> {
                if (PackageTree.packageOf(type).equals(name)) {
                    own.merge(module, 1, Integer::sum);
                }
            });
            int all = own.values().stream().mapToInt(Integer::intValue).sum();
            int base = upwards(name).stream()
                    .filter(trees::containsKey)
                    .map(trees::get)
                    .findFirst()
                    .orElse(-1);
            int most = own.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            entries += Math.min(all - own.getOrDefault(base, 0), 1 + all - most);
        }
        return entries;
    }

    private static String type(Random random, int depth) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(depth); i > 0; i--) {
            name.append(SEGMENTS.get(random.nextInt(SEGMENTS.size()))).append('.');
        }
        return name.append((char) ('A' + random.nextInt(12))).toString();
    }
}
