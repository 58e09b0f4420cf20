package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.ModelTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which commits touched which model: its own file or one that was generated for it. */
final class Commits {
    private final boolean known;
    private final boolean complete;
    private final List<String> notes;
    private final Map<Integer, SortedSet<Integer>> byModel = new HashMap<>();

    private Commits(Coupling.ChangeLog log, Map<String, SortedSet<Integer>> modelsOfFile) {
        this.known = log.known();
        this.complete = log.complete();
        this.notes = log.notes();
        for (int commit = 0; commit < log.commits().size(); commit++) {
            for (String path : log.commits().get(commit)) {
                for (int model : modelsOfFile.getOrDefault(path, new TreeSet<>())) {
                    byModel.computeIfAbsent(model, any -> new TreeSet<>()).add(commit);
                }
            }
        }
    }

    /** The commits of these models. */
    static Commits of(
            Set<Integer> indexes, DependencyGraph graph, ModelTypes models, Coupling.Surroundings surroundings) {
        Map<String, SortedSet<Integer>> modelsOfFile = new HashMap<>();
        for (int i : indexes) {
            ModelType model = models.all().get(i);
            add(modelsOfFile, model.place().path(), i);
            for (int companion : model.companions()) {
                add(modelsOfFile, graph.files().path(graph.types().file(companion)), i);
            }
        }
        Coupling.ChangeLog log = modelsOfFile.isEmpty()
                ? Coupling.ChangeLog.NONE
                : surroundings.changes(Set.copyOf(modelsOfFile.keySet()));
        return new Commits(log, modelsOfFile);
    }

    private static void add(Map<String, SortedSet<Integer>> modelsOfFile, String path, int model) {
        modelsOfFile.computeIfAbsent(path, any -> new TreeSet<>()).add(model);
    }

    List<String> notes() {
        return notes;
    }

    boolean areKnown() {
        return known;
    }

    /** How many touched the model; empty if that is not known. */
    Optional<Integer> count(int model) {
        int found = of(model).size();
        return known && (complete || found > 0) ? Optional.of(found) : Optional.empty();
    }

    SortedSet<Integer> of(int model) {
        return byModel.getOrDefault(model, new TreeSet<>());
    }
}
