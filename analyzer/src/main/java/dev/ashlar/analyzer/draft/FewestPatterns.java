package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.PackagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Says some of the types of a module with the fewest entries that take in no other of its types: a package with all below, or alone, if all
 * types there are meant and there are at least two, else single types. A package of one type is said by the type, so that what is added to it
 * is not offered unawares. Takes time linear in types, but for sorting.
 */
final class FewestPatterns {
    private final PackageTree tree;
    private final List<List<String>> meant = new ArrayList<>();
    private final int[] own;
    private final int[] below;
    private final int[] meantBelow;
    /** Whether all types in and below it are those of one package below it. */
    private final boolean[] passesOn;

    private FewestPatterns(SortedSet<String> all, SortedSet<String> some) {
        this.tree = PackageTree.of(all.stream().map(PackageTree::packageOf).toList());
        this.own = new int[tree.size()];
        this.passesOn = new boolean[tree.size()];
        for (int node = 0; node < tree.size(); node++) {
            meant.add(new ArrayList<>());
        }
        all.forEach(type -> own[node(type)]++);
        some.forEach(type -> meant.get(node(type)).add(type));
        this.below = own.clone();
        this.meantBelow = meant.stream().mapToInt(List::size).toArray();
        for (int node = tree.size() - 1; node > 0; node--) {
            below[tree.above(node)] += below[node];
            meantBelow[tree.above(node)] += meantBelow[node];
        }
        for (int node = 1; node < tree.size(); node++) {
            passesOn[tree.above(node)] |= below[tree.above(node)] == below[node];
        }
    }

    /**
     * The entries, sorted.
     *
     * @param all names of the types of the module
     * @param some of them; those that no modules file can hold are left out
     */
    static List<String> of(SortedSet<String> all, SortedSet<String> some) {
        return new FewestPatterns(all, some).choose();
    }

    private int node(String type) {
        return tree.find(PackageTree.packageOf(type));
    }

    private List<String> choose() {
        List<String> entries = new ArrayList<>();
        boolean[] said = new boolean[tree.size()];
        for (int node = 0; node < tree.size(); node++) {
            said[node] = node > 0 && said[tree.above(node)];
            if (said[node]) {
                continue;
            }
            List<String> here = meant.get(node);
            if (isWhole(node) && !passesOn[node]) {
                said[node] = true;
                entries.add(new PackagePattern(tree.name(node), below[node] > own[node]).toString());
            } else if (here.size() > 1 && here.size() == own[node] && isSayable(tree.name(node))) {
                entries.add(tree.name(node));
            } else {
                here.stream().filter(FewestPatterns::isSayable).forEach(entries::add);
            }
        }
        return entries.stream().sorted().toList();
    }

    private boolean isWhole(int node) {
        return meantBelow[node] > 1 && meantBelow[node] == below[node] && isSayable(tree.name(node));
    }

    private static boolean isSayable(String name) {
        return PackagePattern.parse(name).isPresent();
    }
}
