package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.mention.Mention;
import dev.ashlar.analyzer.mention.Mentions;
import dev.ashlar.analyzer.mention.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Finds files of other kinds that name models which no code uses, so that nothing is called unused that one of them needs. */
public final class Mentioned {
    private final Usage usage;
    private final Map<String, List<Integer>> modelsByName = new HashMap<>();
    private final Map<String, String> ownFiles = new HashMap<>();

    /** @param names the qualified names of the types of the graph */
    private Mentioned(Usage usage, IntFunction<String> names) {
        this.usage = usage;
        for (int model : candidates(usage)) {
            ModelType type = usage.models().all().get(model);
            add(type.name(), model);
            for (int companion : type.companions()) {
                add(names.apply(companion), model);
                ownFiles.put(TableAccesses.simpleName(names.apply(companion)) + ".xml", type.module());
            }
        }
    }

    private void add(String name, int model) {
        modelsByName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(model);
    }

    /** The models that no code needs, by index. */
    private static Set<Integer> candidates(Usage usage) {
        Set<Integer> candidates = new TreeSet<>();
        for (int i = 0; i < usage.models().all().size(); i++) {
            candidates.add(i);
        }
        usage.uses().stream().filter(use -> !use.importOnly()).forEach(use -> candidates.remove(use.model()));
        candidates.addAll(usage.onlyUsedByUnused());
        return candidates;
    }

    /** Looks. */
    public interface Search {
        /** All mentions of these names. */
        Mentions of(Names names);
    }

    /**
     * The places by index of the model.
     *
     * @param names the qualified names of the types of the graph
     * @param moduleNames the names of the modules that a mention's number means
     */
    public static Map<Integer, List<Place>> in(
            Usage usage, IntFunction<String> names, List<String> moduleNames, Search search) {
        Mentioned mentioned = new Mentioned(usage, names);
        if (mentioned.modelsByName.isEmpty()) {
            return Map.of();
        }
        Mentions mentions = search.of(Names.of(new HashSet<>(mentioned.modelsByName.keySet())));
        Map<Integer, List<Place>> places = new HashMap<>();
        for (Mention mention : mentions.list()) {
            String module = mention.module() < 0 ? "" : moduleNames.get(mention.module());
            if (!mentioned.isGeneratedWithIt(mention.path(), module)) {
                for (int model : mentioned.modelsByName.getOrDefault(mention.type(), List.of())) {
                    mentioned.note(places, model, new Place(mention.path(), mention.line()));
                }
            }
        }
        for (Mentions.Unread unread : mentions.unread()) {
            if (!unread.path().endsWith(".sql")) {
                mentioned
                        .modelsByName
                        .values()
                        .forEach(models ->
                                models.forEach(model -> mentioned.note(places, model, new Place(unread.path(), 0))));
            }
        }
        return places;
    }

    /** The XML of a generated mapper names its model, and goes where that goes. */
    private boolean isGeneratedWithIt(String path, String module) {
        return module.equals(ownFiles.get(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void note(Map<Integer, List<Place>> places, int model, Place place) {
        List<Place> known = places.computeIfAbsent(model, any -> new ArrayList<>());
        if (!known.contains(place)
                && !place.path().equals(usage.models().all().get(model).place().path())) {
            known.add(place);
        }
    }
}
