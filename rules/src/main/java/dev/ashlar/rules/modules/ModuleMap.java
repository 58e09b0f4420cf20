package dev.ashlar.rules.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which module a type belongs to. A type that a module lists belongs to it; else the longest pattern that matches its package decides,
 * where a package alone counts as longer than the package with all below. Of equal claims the one with the longest matching source wins.
 * To look a type up takes time linear in the segments of its name, whatever the number of patterns.
 */
public final class ModuleMap {
    /** What a module claims: all that is said elsewhere, in one of its sources or anywhere. */
    private record Claim(ModuleSpec module, Optional<SourceFolder> source) {
        boolean holdsFor(SourceType type) {
            return source.map(folder -> folder.contains(type)).orElse(true);
        }

        int length() {
            return source.map(folder -> folder.path().length()).orElse(0);
        }
    }

    private final List<ModuleSpec> modules;
    private final Optional<PatternSet> root;
    private final Map<String, List<Claim>> types = new HashMap<>();
    private final Map<String, List<Claim>> packages = new HashMap<>();
    private final Map<String, List<Claim>> trees = new HashMap<>();
    private final List<Claim> everything = new ArrayList<>();

    private ModuleMap(ModulesFile file) {
        this.modules = file.modules();
        this.root = rootOf(file);
        modules.forEach(this::add);
    }

    public static ModuleMap of(ModulesFile file) {
        return new ModuleMap(file);
    }

    private static Optional<PatternSet> rootOf(ModulesFile file) {
        if (file.root().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PatternSet(file.root().stream()
                .map(name -> new Entry<>(new PackagePattern(name.value(), true), name.line()))
                .toList()));
    }

    private void add(ModuleSpec module) {
        List<Claim> claims = claims(module);
        for (Entry<String> type : module.types()) {
            types.computeIfAbsent(type.value(), name -> new ArrayList<>()).addAll(claims);
        }
        for (Entry<PackagePattern> pattern : module.packages()) {
            Map<String, List<Claim>> patterns = pattern.value().below() ? trees : packages;
            patterns.computeIfAbsent(pattern.value().base(), name -> new ArrayList<>())
                    .addAll(claims);
        }
        if (module.types().isEmpty() && module.packages().isEmpty()) {
            everything.addAll(claims);
        }
    }

    private static List<Claim> claims(ModuleSpec module) {
        if (module.sources().isEmpty()) {
            return List.of(new Claim(module, Optional.empty()));
        }
        return module.sources().stream()
                .map(source -> new Claim(module, Optional.of(source.value())))
                .toList();
    }

    /** Whether a type is none that modules are made of, as it is outside of the root packages. */
    public boolean isExternal(String type) {
        return root.isPresent() && !root.get().contains(type);
    }

    /** The module that a type belongs to; nothing if it is external, or no module claims it. */
    public Optional<ModuleSpec> moduleOf(SourceType type) {
        if (isExternal(type.name())) {
            return Optional.empty();
        }
        String pack = QualifiedName.packageOf(type.name());
        return best(types.getOrDefault(type.name(), List.of()), type)
                .or(() -> best(packages.getOrDefault(pack, List.of()), type))
                .or(() -> byTree(pack, type))
                .or(() -> best(everything, type))
                .map(Claim::module);
    }

    private Optional<Claim> byTree(String pack, SourceType type) {
        for (String name = pack; !name.isEmpty(); name = QualifiedName.packageOf(name)) {
            Optional<Claim> claim = best(trees.getOrDefault(name, List.of()), type);
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    private static Optional<Claim> best(List<Claim> claims, SourceType type) {
        return claims.stream().filter(claim -> claim.holdsFor(type)).max(Comparator.comparingInt(Claim::length));
    }

    /**
     * The modules that none of these types belongs to, in the order of the file. Where all types of a code base were given, this is a mistake:
     * see {@link ModulesFileException#emptyModules}.
     */
    public List<ModuleSpec> emptyModules(Iterable<SourceType> all) {
        Set<String> filled = new HashSet<>();
        all.forEach(type -> moduleOf(type).ifPresent(module -> filled.add(module.name())));
        return modules.stream()
                .filter(module -> !filled.contains(module.name()))
                .toList();
    }
}
