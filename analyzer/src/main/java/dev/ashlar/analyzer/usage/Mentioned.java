package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.mention.Mentions;
import dev.ashlar.analyzer.mention.Names;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What names models and libraries besides the uses that are known from the code: strings, unused imports, files of other kinds, tests
 * that were not read. Whoever moves or deletes a type has to look there too.
 */
public final class Mentioned {
    /** Nothing is named by anything. */
    public static final Mentioned NOTHING = new Mentioned(Map.of(), Set.of(), Map.of());

    private final Map<Integer, SortedSet<Naming>> byModel;
    private final Set<Integer> needed;
    private final Map<Integer, Map<Integer, SortedSet<Naming>>> byLibrary;

    Mentioned(
            Map<Integer, SortedSet<Naming>> byModel,
            Set<Integer> needed,
            Map<Integer, Map<Integer, SortedSet<Naming>>> byLibrary) {
        this.byModel = byModel;
        this.needed = needed;
        this.byLibrary = byLibrary;
    }

    /** Looks. */
    public interface Search {
        /** All mentions of these names, as numbers of the modules of the graph say where. */
        Mentions of(Names names);
    }

    /** The places that name a model, its own files and those of its generated types left out. */
    public SortedSet<Naming> of(int model) {
        return byModel.getOrDefault(model, new TreeSet<>());
    }

    /** Whether something names a model that no code needs, or one that needs it, in turn; unused models do not count. */
    public boolean isNamed(int model) {
        return needed.contains(model);
    }

    /** What in a part names anything of a library, the strongest first. */
    public Optional<Naming> ofLibrary(int unit, int library) {
        return byLibrary.getOrDefault(library, Map.of()).getOrDefault(unit, new TreeSet<>()).stream()
                .findFirst();
    }
}
