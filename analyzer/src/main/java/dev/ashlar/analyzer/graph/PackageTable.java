package dev.ashlar.analyzer.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The packages that some types lie in, and the package of each.
 *
 * @param packageOf for every type the number of its package
 */
record PackageTable(Packages packages, int[] packageOf) {

    static PackageTable of(List<DeclaredType> types, int[] moduleOf) {
        List<Key> keys = types.stream()
                .map(type -> key(type, moduleOf))
                .distinct()
                .sorted(Comparator.comparingInt(Key::module).thenComparing(Key::name))
                .toList();
        Map<Key, Integer> numberOf = new HashMap<>();
        for (Key key : keys) {
            numberOf.put(key, numberOf.size());
        }
        int[] packageOf = types.stream()
                .mapToInt(type -> numberOf.getOrDefault(key(type, moduleOf), -1))
                .toArray();
        int[] modules = keys.stream().mapToInt(Key::module).toArray();
        return new PackageTable(
                new Packages(modules, keys.stream().map(Key::name).toArray(String[]::new)), packageOf);
    }

    private static Key key(DeclaredType type, int[] moduleOf) {
        return new Key(moduleOf[type.module()], type.packageName());
    }

    private record Key(int module, String name) {}
}
