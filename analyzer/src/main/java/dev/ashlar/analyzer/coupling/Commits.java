package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which commits touched which model: its own file or one that was generated for it. */
final class Commits {
    private final boolean known;
    private final Map<Integer, SortedSet<Integer>> byModel = new HashMap<>();

    /**
     * @param commits the paths that each commit touched, named as in every output
     * @param known whether there is a history at all
     */
    Commits(List<Set<String>> commits, boolean known, DependencyGraph graph, ModelTypes models) {
        this.known = known;
        Map<String, SortedSet<Integer>> modelsOfFile = new HashMap<>();
        for (int i = 0; i < models.all().size(); i++) {
            ModelType model = models.all().get(i);
            add(modelsOfFile, model.place().path(), i);
            for (int companion : model.companions()) {
                add(modelsOfFile, graph.files().path(graph.types().file(companion)), i);
            }
        }
        for (int commit = 0; commit < commits.size(); commit++) {
            for (String path : commits.get(commit)) {
                for (int model : modelsOfFile.getOrDefault(path, new TreeSet<>())) {
                    byModel.computeIfAbsent(model, any -> new TreeSet<>()).add(commit);
                }
            }
        }
    }

    private static void add(Map<String, SortedSet<Integer>> modelsOfFile, String path, int model) {
        modelsOfFile.computeIfAbsent(path, any -> new TreeSet<>()).add(model);
    }

    boolean areKnown() {
        return known;
    }

    SortedSet<Integer> of(int model) {
        return byModel.getOrDefault(model, new TreeSet<>());
    }
}
