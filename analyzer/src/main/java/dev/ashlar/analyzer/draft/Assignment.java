package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.PackagePattern;
import dev.ashlar.rules.modules.SourceFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which module has which packages, types and sources. Types of one name in several build modules, which services copied from each other have,
 * may be placed in several modules; these are listed in each, and its sources tell which is meant.
 */
final class Assignment {
    private final List<Subject> subjects;
    private final List<String> paths;
    private final int[] moduleOf;
    private final Map<String, Set<Integer>> modulesByName = new TreeMap<>();
    private final Map<Integer, Set<String>> buildsByModule = new HashMap<>();
    private final Map<String, Map<Integer, Set<String>>> buildsByType = new HashMap<>();
    private final Description description;

    /**
     * @param names of modules by number
     * @param moduleOf by subject; -1 for those that are not to be said
     * @param kept modules that stay as they are
     */
    private Assignment(
            List<Subject> subjects, List<String> paths, List<String> names, int[] moduleOf, List<ModuleSpec> kept) {
        this.subjects = subjects;
        this.paths = paths;
        this.moduleOf = moduleOf;
        for (int i = 0; i < moduleOf.length; i++) {
            if (moduleOf[i] >= 0) {
                add(subjects.get(i), moduleOf[i]);
            }
        }
        this.description = describe(names, kept);
    }

    private void add(Subject subject, int module) {
        modulesByName.computeIfAbsent(subject.name(), any -> new TreeSet<>()).add(module);
        buildsByModule.computeIfAbsent(module, any -> new HashSet<>()).add(subject.module());
        buildsByType
                .computeIfAbsent(subject.name(), any -> new HashMap<>())
                .computeIfAbsent(module, any -> new HashSet<>())
                .add(subject.module());
    }

    static Assignment of(
            List<Subject> subjects, List<String> paths, List<String> names, int[] moduleOf, List<ModuleSpec> kept) {
        return new Assignment(subjects, paths, names, moduleOf, kept);
    }

    private Description describe(List<String> names, List<ModuleSpec> kept) {
        Map<String, Integer> clear = new TreeMap<>();
        modulesByName.forEach((name, modules) -> {
            if (modules.size() == 1) {
                clear.put(name, modules.iterator().next());
            }
        });
        Claims claims = claims(names, kept);
        Description result = CheapestDescription.of(clear, names.size(), claims);
        modulesByName.forEach((name, modules) -> {
            if (modules.size() > 1 && !claims.types().containsKey(name)) {
                modules.forEach(module -> result.add(module, name));
            }
        });
        return result;
    }

    /** Where sources are told apart, a pattern might take what they decide: types are listed there. */
    private static Claims claims(List<String> names, List<ModuleSpec> kept) {
        if (kept.stream().anyMatch(module -> !module.sources().isEmpty())) {
            return claims(names, kept, false);
        }
        return claims(names, kept, true);
    }

    private static Claims claims(List<String> names, List<ModuleSpec> kept, boolean patterns) {
        Map<String, Integer> trees = new HashMap<>();
        Map<String, Integer> packages = new HashMap<>();
        Map<String, Integer> types = new HashMap<>();
        for (ModuleSpec module : kept) {
            int number = names.indexOf(module.name());
            for (Entry<PackagePattern> pattern : module.packages()) {
                (pattern.value().below() ? trees : packages).put(pattern.value().base(), number);
            }
            module.types().forEach(type -> types.put(type.value(), number));
        }
        return new Claims(trees, packages, types, patterns);
    }

    List<PackagePattern> packages(int module) {
        return description.packages(module);
    }

    List<String> types(int module) {
        return description.types(module);
    }

    /** Build modules or, where another module has a type of the same name and something in the build module, files; none if names say enough. */
    List<String> sources(int module) {
        Set<String> mixed = new HashSet<>();
        boolean needed = false;
        for (Map.Entry<String, Set<Integer>> type : modulesByName.entrySet()) {
            if (type.getValue().size() > 1 && type.getValue().contains(module)) {
                needed = true;
                Set<String> others = buildsOfOthers(module, type.getValue());
                others.removeAll(buildsOf(type.getKey(), module));
                mixed.addAll(others);
            }
        }
        return needed && module != largest() ? sources(module, mixed) : List.of();
    }

    /** Of modules with types of one name the one with most types needs no sources: those of the others win where they hold. */
    private int largest() {
        return modulesByName.values().stream()
                .filter(modules -> modules.size() > 1)
                .flatMap(Set::stream)
                .max(Comparator.comparingLong((Integer module) -> Arrays.stream(moduleOf)
                                .filter(each -> each == module)
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    private List<String> sources(int module, Set<String> mixed) {
        Set<String> sources = new TreeSet<>();
        for (int i = 0; i < moduleOf.length; i++) {
            if (moduleOf[i] == module) {
                String build = subjects.get(i).module();
                boolean whole =
                        !mixed.contains(build) && SourceFolder.parse(build).isPresent();
                sources.add(whole ? build : paths.get(i));
            }
        }
        return new ArrayList<>(sources);
    }

    private Set<String> buildsOfOthers(int module, Set<Integer> modules) {
        Set<String> builds = new HashSet<>();
        modules.stream()
                .filter(other -> other != module)
                .forEach(other -> builds.addAll(buildsByModule.getOrDefault(other, Set.of())));
        return builds;
    }

    private Set<String> buildsOf(String type, int module) {
        return buildsByType.getOrDefault(type, Map.of()).getOrDefault(module, Set.of());
    }
}
