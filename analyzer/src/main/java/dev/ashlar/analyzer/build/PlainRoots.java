package dev.ashlar.analyzer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds source roots in trees of no standard layout: where the folders end with the package that a file declares, what comes
 * before is a root.
 */
final class PlainRoots {

    /** Names that say that a folder holds sources, not which. */
    private static final Set<String> SOURCES =
            Set.of("src", "source", "sources", "java", "main", "test", "tests", "junit", "generated", "gen", "src-gen");

    /** Names of folders that hold tests, wherever they are. */
    static final Set<String> TESTS = Set.of("test", "tests", "testcases", "junit");

    private static final Set<String> GENERATED = Set.of("generated", "gen", "src-gen");

    /** For each folder with Java files the root it is in, both relative to a given path. */
    private final Map<String, String> roots = new HashMap<>();

    private final Set<String> known;
    private final Set<String> projects;

    private PlainRoots(Map<String, List<Found>> byFolder, Set<String> projects) {
        byFolder.forEach((folder, files) -> root(folder, files).ifPresent(root -> roots.put(folder, root)));
        this.known = Set.copyOf(roots.values());
        this.projects = projects;
    }

    /**
     * Looks at files that have no standard place.
     *
     * @param files of one given path
     * @param projects folders of projects that are known already, relative to that path
     */
    static PlainRoots of(List<Found> files, Set<String> projects) {
        Map<String, List<Found>> byFolder = new TreeMap<>();
        for (Found file : files) {
            byFolder.computeIfAbsent(parent(file.relative()), any -> new ArrayList<>())
                    .add(file);
        }
        return new PlainRoots(byFolder, projects);
    }

    private static Optional<String> root(String folder, List<Found> files) {
        return files.stream()
                .sorted(Comparator.comparing(Found::relative))
                .map(file -> PackageDeclaration.path(file.path()))
                .filter(declared -> !declared.isEmpty())
                .findFirst()
                .filter(declared -> ("/" + folder).endsWith("/" + declared))
                .map(declared -> parent(folder.substring(0, folder.length() - declared.length()) + "."));
    }

    /** Files without a package, or in another than their folder says, belong to the next root or project above. */
    Placement placement(String file) {
        String folder = parent(file);
        String root = Optional.ofNullable(roots.get(folder)).orElseGet(() -> above(folder));
        List<String> names = root.isEmpty() ? List.of() : List.of(root.split("/"));
        int kept = names.size();
        while (kept > 0 && SOURCES.contains(names.get(kept - 1)) && !projects.contains(join(names, kept))) {
            kept--;
        }
        // below a root that was found come packages, which may be named as they like
        List<String> telling = roots.containsKey(folder) ? names : List.of(folder.split("/"));
        return new Placement(join(names, kept), sourceSet(telling, Math.min(kept, telling.size())));
    }

    private static String join(List<String> names, int count) {
        return String.join("/", names.subList(0, count));
    }

    private String above(String folder) {
        String above = folder;
        while (!above.isEmpty() && !known.contains(above) && !projects.contains(above)) {
            above = parent(above);
        }
        return above;
    }

    private static SourceSet sourceSet(List<String> names, int kept) {
        List<String> telling = names.subList(kept, names.size());
        if (names.stream().anyMatch(TESTS::contains) || Placement.sourceSet(names) == SourceSet.TEST) {
            return SourceSet.TEST;
        }
        return telling.stream().anyMatch(GENERATED::contains) ? SourceSet.GENERATED : SourceSet.MAIN;
    }

    /** The path without its last name. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
