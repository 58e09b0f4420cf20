package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.PackagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says which module each type is in with the fewest entries: packages with all below, packages alone, single types. A dynamic program over
 * the tree of packages: what a subtree costs depends on nothing but the module that it inherits from above, and of these only those matter
 * that have types in the subtree; all others cost the same. Of descriptions with as many entries the one with fewer single types is taken,
 * then the one whose patterns take in fewer types of other modules. Only to take in a whole root, with types of other modules, costs more than an
 * entry: all that is new would silently be in that module.
 *
 * <p>Takes time linear in types, and in packages times the modules below each.
 */
final class CheapestDescription {
    /** One more entry weighs more than any number of types, and one more type listed more than any breadth of patterns. */
    private static final long ENTRY = 1L << 42;

    private static final long SINGLE = ENTRY + (1L << 24);
    /** A module that takes in a whole root, and so all that is new, has to save more entries than these. */
    private static final long WHOLE_ROOT = 5 * ENTRY;

    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int NOBODY = -1;

    private final Map<String, Integer> moduleOf;
    private final Claims claims;
    private final PackageTree tree;
    private final List<TreeMap<Integer, List<String>>> own = new ArrayList<>();
    /** By node the number of types of each module in it and below. */
    private final List<TreeMap<Integer, Integer>> below = new ArrayList<>();
    /** By node what it costs if the module is inherited, for modules that make a difference, and for any other. */
    private final List<TreeMap<Integer, Long>> inherited = new ArrayList<>();

    private final long[] other;
    private final boolean[] patternAllowed;
    private final boolean[] root;
    /** The module that gets the node with all below, if one does, and the cost with that. */
    private final int[] best;

    private final long[] bestCost;

    private CheapestDescription(Map<String, Integer> moduleOf, Claims claims) {
        this.moduleOf = moduleOf;
        this.claims = claims;
        this.tree = PackageTree.of(
                moduleOf.keySet().stream().map(PackageTree::packageOf).toList());
        this.other = new long[tree.size()];
        this.best = new int[tree.size()];
        this.bestCost = new long[tree.size()];
        this.patternAllowed = new boolean[tree.size()];
        this.root = new boolean[tree.size()];
    }

    /**
     * @param moduleOf modules by names of types
     * @param modules how many there are
     */
    static Description of(Map<String, Integer> moduleOf, int modules, Claims claims) {
        CheapestDescription search = new CheapestDescription(moduleOf, claims);
        search.place();
        search.allow();
        for (int node = search.tree.size() - 1; node >= 0; node--) {
            search.price(node);
        }
        return search.choose(new Description(modules));
    }

    private void place() {
        for (int node = 0; node < tree.size(); node++) {
            own.add(new TreeMap<>());
            below.add(new TreeMap<>());
            inherited.add(new TreeMap<>());
        }
        moduleOf.forEach((type, module) -> {
            if (!claims.types().containsKey(type)) {
                int node = tree.find(PackageTree.packageOf(type));
                own.get(node).computeIfAbsent(module, any -> new ArrayList<>()).add(type);
            }
        });
    }

    /** A pattern above the roots would be as good as one at the root, and look odd. */
    private void allow() {
        int[] types = new int[tree.size()];
        moduleOf.keySet().forEach(type -> types[tree.find(PackageTree.packageOf(type))]++);
        RootPackages.of(tree, types).forEach(node -> root[node] = true);
        for (int node = 1; node < tree.size(); node++) {
            boolean sayable = PackagePattern.parse(tree.name(node)).isPresent();
            patternAllowed[node] = sayable && (root[node] || patternAllowed[tree.above(node)]);
        }
    }

    private void price(int node) {
        own.get(node).forEach((module, types) -> below.get(node).merge(module, types.size(), Integer::sum));
        int all = sum(below.get(node));
        // so far the maps hold what the children cost: `other` in all, `inherited` what a module makes cheaper
        TreeMap<Integer, Long> costs = inherited.get(node);
        long children = other[node];
        best[node] = NOBODY;
        bestCost[node] = NEVER;
        for (Map.Entry<Integer, Integer> module : below.get(node).entrySet()) {
            long cost = children + costs.getOrDefault(module.getKey(), 0L) + ownCost(node, module.getKey());
            costs.put(module.getKey(), cost);
            int strangers = all - module.getValue();
            long withPattern = ENTRY + strangers + (root[node] && strangers > 0 ? WHOLE_ROOT : 0) + cost;
            if (mayGet(node) && withPattern < bestCost[node]) {
                best[node] = module.getKey();
                bestCost[node] = withPattern;
            }
        }
        other[node] = children + ownCost(node, NOBODY);
        Integer claimed = claims.trees().get(tree.name(node));
        if (claimed != null) {
            best[node] = claimed;
            bestCost[node] = costs.getOrDefault(claimed, other[node]);
        }
        if (node > 0) {
            addToParent(node, claimed != null);
        }
    }

    private boolean mayGet(int node) {
        return claims.patterns() && patternAllowed[node];
    }

    private void addToParent(int node, boolean claimed) {
        int parent = tree.above(node);
        long otherCost = claimed ? bestCost[node] : Math.min(other[node], bestCost[node]);
        other[parent] += otherCost;
        below.get(node).forEach((module, types) -> below.get(parent).merge(module, types, Integer::sum));
        if (!claimed) {
            inherited
                    .get(node)
                    .forEach((module, cost) ->
                            inherited.get(parent).merge(module, Math.min(cost, bestCost[node]) - otherCost, Long::sum));
        }
    }

    private static int sum(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What the types of a package itself cost where the package belongs to a module if nothing else is said. */
    private long ownCost(int node, int module) {
        Integer claimed = claims.packages().get(tree.name(node));
        if (claimed != null) {
            return singles(node, claimed);
        }
        int alone = mostTypes(node);
        return Math.min(singles(node, module), alone == NOBODY ? NEVER : withPackage(node, alone));
    }

    private long singles(int node, int module) {
        return others(node, module) * SINGLE;
    }

    /** That a package alone costs a little more than with all below makes the latter the usual way to say it. */
    private long withPackage(int node, int module) {
        return ENTRY + 1 + others(node, module) + singles(node, module);
    }

    private long others(int node, int module) {
        return own.get(node).entrySet().stream()
                .filter(entry -> entry.getKey() != module)
                .mapToLong(entry -> entry.getValue().size())
                .sum();
    }

    private int mostTypes(int node) {
        int most = NOBODY;
        int types = 0;
        if (mayGet(node)) {
            for (Map.Entry<Integer, List<String>> module : own.get(node).entrySet()) {
                if (module.getValue().size() > types) {
                    most = module.getKey();
                    types = module.getValue().size();
                }
            }
        }
        return most;
    }

    private Description choose(Description result) {
        int[] given = new int[tree.size()];
        for (int node = 0; node < tree.size(); node++) {
            int fromAbove = node == 0 ? NOBODY : given[tree.above(node)];
            boolean claimed = claims.trees().containsKey(tree.name(node));
            long kept = inherited.get(node).getOrDefault(fromAbove, other[node]);
            boolean pattern = claimed || bestCost[node] <= kept;
            given[node] = pattern ? best[node] : fromAbove;
            if (pattern && !claimed) {
                result.add(best[node], new PackagePattern(tree.name(node), true));
            }
            chooseOwn(node, given[node], result);
        }
        return result;
    }

    private void chooseOwn(int node, int inheritedModule, Description result) {
        int module = claims.packages().getOrDefault(tree.name(node), inheritedModule);
        int alone = mostTypes(node);
        boolean open = !claims.packages().containsKey(tree.name(node)) && alone != NOBODY;
        if (open && withPackage(node, alone) < singles(node, module)) {
            module = alone;
            result.add(alone, new PackagePattern(tree.name(node), false));
        }
        int base = module;
        own.get(node).forEach((owner, types) -> {
            if (owner != base) {
                types.stream().sorted().forEach(type -> result.add(owner, type));
            }
        });
    }
}
