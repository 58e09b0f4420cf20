package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.TypeKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Sorts what the builder has collected and gives it the numbers of the graph. */
final class GraphAssembly {
    private final List<String> modules;
    private final List<DeclaredFile> files;
    private final List<DeclaredType> types;
    private final int[] moduleOf;
    private final List<DeclaredFile> sortedFiles;
    private final List<DeclaredType> sortedTypes;
    private final List<DeclaredType> inside;
    private final int[] typeOf;
    private final int[] fileOf;

    GraphAssembly(List<String> modules, List<DeclaredFile> files, List<DeclaredType> types) {
        this.modules = modules.stream().sorted().toList();
        this.files = files;
        this.types = types;
        this.moduleOf = numbers(modules, this.modules);
        this.sortedFiles = files.stream()
                .sorted(Comparator.comparingInt((DeclaredFile file) -> moduleOf[file.module()])
                        .thenComparing(DeclaredFile::path))
                .toList();
        this.sortedTypes = types.stream()
                .sorted(Comparator.comparingInt(this::rank).thenComparing(DeclaredType::qualifiedName))
                .toList();
        this.inside = sortedTypes.stream().filter(type -> !type.isExternal()).toList();
        this.typeOf = numbers(types, sortedTypes);
        this.fileOf = numbers(files, sortedFiles);
    }

    private int rank(DeclaredType type) {
        return type.isExternal() ? Integer.MAX_VALUE : moduleOf[type.module()];
    }

    DependencyGraph graph(EdgeBuffer edges) {
        PackageTable packages = PackageTable.of(inside, moduleOf);
        return new DependencyGraph(
                modules,
                packages.packages(),
                sourceFiles(),
                types(packages, fileOf),
                DependencySort.sort(edges, typeOf, fileOf));
    }

    int[] typeNumbers() {
        return typeOf;
    }

    int[] fileNumbers() {
        return fileOf;
    }

    private SourceFiles sourceFiles() {
        return new SourceFiles(
                column(sortedFiles, file -> moduleOf[file.module()]),
                sortedFiles.stream().map(DeclaredFile::path).toArray(String[]::new),
                column(sortedFiles, DeclaredFile::lines));
    }

    private Types types(PackageTable packages, int[] fileOf) {
        return new Types(
                packages.packages(),
                packages.packageOf(),
                sortedTypes.stream().map(DeclaredType::qualifiedName).toArray(String[]::new),
                topLevelTypes(),
                inside.stream().map(type -> type.declaration().kind()).toArray(TypeKind[]::new),
                column(inside, type -> fileOf[type.declaration().file().number()]),
                column(inside, type -> type.declaration().line()),
                column(inside, type -> type.declaration().lastLine()));
    }

    /**
     * A dollar in a name need not mean nesting: the top-level type is the one with the shortest name before a dollar
     * that is declared in the same package.
     */
    private int[] topLevelTypes() {
        Map<DeclaredType.Key, Integer> numberOf = new HashMap<>();
        for (int i = 0; i < inside.size(); i++) {
            numberOf.put(inside.get(i).key(), i);
        }
        return column(inside, type -> topLevel(type, numberOf));
    }

    private static int topLevel(DeclaredType type, Map<DeclaredType.Key, Integer> numberOf) {
        String name = type.qualifiedName();
        int simpleName = name.lastIndexOf('.') + 1;
        for (int dollar = name.indexOf('$', simpleName + 1); dollar > 0; dollar = name.indexOf('$', dollar + 1)) {
            Integer outer = numberOf.get(new DeclaredType.Key(type.module(), name.substring(0, dollar)));
            if (outer != null) {
                return outer;
            }
        }
        return numberOf.getOrDefault(type.key(), -1);
    }

    private static <T> int[] column(List<T> rows, ToIntFunction<T> value) {
        return rows.stream().mapToInt(value).toArray();
    }

    /** For each element of {@code given} its place in {@code sorted}. */
    private static <T> int[] numbers(List<T> given, List<T> sorted) {
        Map<T, Integer> place = new HashMap<>();
        IntStream.range(0, sorted.size()).forEach(i -> place.put(sorted.get(i), i));
        return given.stream()
                .mapToInt(element -> place.getOrDefault(element, -1))
                .toArray();
    }
}
