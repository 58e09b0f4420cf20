package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorts out which models are named, and by what. */
final class NamedModels {
    private final DependencyGraph graph;
    private final Usage usage;
    /** The models that no code needs, or only such models; what looks like a model and is not shared may well be needed. */
    private final Set<Integer> candidates = new TreeSet<>();

    private final Set<String> codeFiles = new HashSet<>();
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<Integer, Set<Integer>> userUnits = new HashMap<>();
    private final Map<Integer, SortedSet<Naming>> places = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    /** By model, the candidates that it names or uses. */
    private final Map<Integer, Set<Integer>> namedBy = new HashMap<>();

    /** @param shared the models of shared libraries, by index */
    NamedModels(DependencyGraph graph, Usage usage, Set<Integer> shared) {
        this.graph = graph;
        this.usage = usage;
        for (int i = 0; i < usage.models().all().size(); i++) {
            addOwnFiles(i, usage.models().all().get(i));
        }
        for (int file = 0; file < graph.files().size(); file++) {
            codeFiles.add(graph.files().path(file));
        }
        candidates.addAll(shared);
        readUses();
    }

    private void addOwnFiles(int model, ModelType type) {
        owners.put(type.place().path(), model);
        for (int companion : type.companions()) {
            owners.put(graph.files().path(graph.types().file(companion)), model);
            // the XML of a generated mapper names its model, and goes where that goes
            String xml = TableAccesses.simpleName(graph.types().qualifiedName(companion)) + ".xml";
            owners.put(key(type.module(), xml), model);
        }
    }

    private static String key(String module, String name) {
        return module + "\n" + name;
    }

    private void readUses() {
        Set<Integer> onlyUsedByUnused = usage.onlyUsedByUnused();
        for (ModelUse use : usage.uses()) {
            if (!use.importOnly()) {
                userUnits.computeIfAbsent(use.model(), any -> new HashSet<>()).add(use.unit());
                if (!onlyUsedByUnused.contains(use.model())) {
                    candidates.remove(use.model());
                }
            }
        }
        usage.uses().stream()
                .filter(use -> !use.importOnly() && candidates.contains(use.model()))
                .forEach(use -> use.users().forEach(user -> addUser(user, use.model())));
    }

    private void addUser(int user, int model) {
        if (candidates.contains(user)) {
            addEdge(user, model);
        } else {
            named.add(model);
        }
    }

    private void addEdge(int from, int to) {
        namedBy.computeIfAbsent(from, any -> new TreeSet<>()).add(to);
    }

    boolean isCandidate(int model) {
        return candidates.contains(model);
    }

    /**
     * Adds a mention of a type.
     *
     * @param certain whether the type is meant for sure; if not, it is only kept from being called unused
     */
    void add(int type, String module, Naming naming, boolean certain) {
        int model = usage.models().groupOf(type);
        String path = naming.place().path();
        int owner = owners.getOrDefault(
                path, owners.getOrDefault(key(module, path.substring(path.lastIndexOf('/') + 1)), -1));
        if (model < 0 || owner == model) {
            return;
        }
        boolean candidate = candidates.contains(model);
        if (candidate && candidates.contains(owner)) {
            addEdge(owner, model);
        } else if (candidate) {
            named.add(model);
            note(model, naming);
        } else if (certain && tellsMore(model, naming)) {
            note(model, naming);
        }
    }

    /** In code that is known to use the model, a name is a part of that use; whoever moves the model has to look at all else. */
    private boolean tellsMore(int model, Naming naming) {
        int home = usage.units().of(usage.models().all().get(model).type());
        boolean isUser = userUnits.getOrDefault(model, Set.of()).contains(naming.unit());
        return !isUser
                || (naming.unit() == home && !codeFiles.contains(naming.place().path()));
    }

    private void note(int model, Naming naming) {
        places.computeIfAbsent(model, any -> new TreeSet<>()).add(naming);
    }

    /** Adds a file that may name any model. */
    void addUnread(Naming naming) {
        for (int i = 0; i < usage.models().all().size(); i++) {
            if (candidates.contains(i)) {
                named.add(i);
                note(i, naming);
            } else if (tellsMore(i, naming)) {
                note(i, naming);
            }
        }
    }

    /** By index of the model. */
    Map<Integer, SortedSet<Naming>> places() {
        return places;
    }

    /** The candidates that something names, or that named ones name or use, in turn. */
    Set<Integer> named() {
        Set<Integer> all = new HashSet<>(named);
        Deque<Integer> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            List<Integer> next = new ArrayList<>(namedBy.getOrDefault(open.remove(), Set.of()));
            next.stream().filter(all::add).forEach(open::add);
        }
        return all;
    }
}
