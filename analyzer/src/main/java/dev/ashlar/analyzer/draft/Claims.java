package dev.ashlar.analyzer.draft;

import java.util.Map;

/**
 * What is said already, and stays: modules by package with all below, by package alone, and by type.
 *
 * @param patterns whether patterns may be added; if not, types are listed one by one
 */
record Claims(Map<String, Integer> trees, Map<String, Integer> packages, Map<String, Integer> types, boolean patterns) {
    static final Claims NONE = new Claims(Map.of(), Map.of(), Map.of(), true);

    Claims {
        trees = Map.copyOf(trees);
        packages = Map.copyOf(packages);
        types = Map.copyOf(types);
    }
}
