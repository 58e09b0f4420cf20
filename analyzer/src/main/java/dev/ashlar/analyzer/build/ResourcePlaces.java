package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives resources to the innermost module around them. */
final class ResourcePlaces {

    private final Map<Path, Draft> modules = new HashMap<>();
    /** Folders hold many files, and the way up is looked for once. */
    private final Map<Path, Optional<Draft>> around = new HashMap<>();

    private ResourcePlaces(List<Draft> drafts) {
        drafts.forEach(draft -> modules.put(draft.folder(), draft));
    }

    /**
     * Adds each resource to its module.
     *
     * @param tests whether those that only tests use are wanted
     * @return those that no module is around, sorted by path
     */
    static List<ResourceFile> place(List<Found> resources, List<Draft> drafts, DeclaredRoots declared, boolean tests) {
        ResourcePlaces places = new ResourcePlaces(drafts);
        List<ResourceFile> rest = new ArrayList<>();
        for (Found resource : resources) {
            if (tests || !isTest(resource, declared)) {
                places.around(resource.folder())
                        .ifPresentOrElse(
                                draft -> draft.add(resource.resourceFile()), () -> rest.add(resource.resourceFile()));
            }
        }
        rest.sort(Comparator.comparing(ResourceFile::path));
        return rest;
    }

    private Optional<Draft> around(Path folder) {
        return around.computeIfAbsent(folder, this::search);
    }

    private Optional<Draft> search(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Draft draft = modules.get(folder);
            if (draft != null) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private static boolean isTest(Found resource, DeclaredRoots declared) {
        Optional<SourceSet> set = declared.of(resource)
                .map(DeclaredRoots.Owner::set)
                .or(() -> resource.generated()
                        ? Placement.written(resource.relative()).map(Placement::sourceSet)
                        : Optional.empty());
        return set.map(SourceSet.TEST::equals)
                .orElseGet(() -> isTest(List.of(resource.relative().split("/"))));
    }

    /** What {@code src} holds tells most; without it the name of any folder does. */
    private static boolean isTest(List<String> names) {
        for (int i = 0; i + 2 < names.size(); i++) {
            String next = names.get(i + 1);
            if (names.get(i).equals("src") && (next.equals("main") || Placement.isTest(next))) {
                return !next.equals("main");
            }
        }
        return names.subList(0, names.size() - 1).stream().anyMatch(PlainRoots.TESTS::contains);
    }
}
