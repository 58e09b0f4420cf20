package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.PackagePattern;
import java.util.ArrayList;
import java.util.List;

/** Which module has which packages and single types, by number of the module. */
final class Description {
    private final List<List<PackagePattern>> packages = new ArrayList<>();
    private final List<List<String>> types = new ArrayList<>();

    Description(int modules) {
        for (int i = 0; i < modules; i++) {
            packages.add(new ArrayList<>());
            types.add(new ArrayList<>());
        }
    }

    void add(int module, PackagePattern pattern) {
        packages.get(module).add(pattern);
    }

    void add(int module, String type) {
        types.get(module).add(type);
    }

    List<PackagePattern> packages(int module) {
        return packages.get(module);
    }

    List<String> types(int module) {
        return types.get(module);
    }

    /** How many entries there are in all. */
    int size() {
        return packages.stream().mapToInt(List::size).sum()
                + types.stream().mapToInt(List::size).sum();
    }
}
