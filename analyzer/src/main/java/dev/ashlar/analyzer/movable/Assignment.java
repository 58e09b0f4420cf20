package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Rollup;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.SourceType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each type of the input is to be, where it is today, and which module may use which. Proposed modules and homes
 * are numbers from 0 that the caller chooses.
 */
public final class Assignment {
    /** The module of a type that is in none: it stays where it is. */
    public static final int NONE = -1;

    private final int[] moduleOf;
    private final int[] homeOf;
    private final List<BitSet> uses;

    private Assignment(int[] moduleOf, int[] homeOf, List<BitSet> uses) {
        this.moduleOf = moduleOf;
        this.homeOf = homeOf;
        this.uses = uses;
    }

    /**
     * The home of a type is its build module.
     *
     * @param moduleOf for every type inside the input its module or {@link #NONE}; a nested type goes with its
     *     top-level type, whatever is said of it here
     * @param uses for every module those that it may use; need not be transitive. Modules that may use each other,
     *     directly or not, can only come out as one build module
     * @throws IllegalArgumentException when a module is not in {@code uses}, or types are missing
     */
    public static Assignment of(DependencyGraph graph, int[] moduleOf, List<BitSet> uses) {
        int[] homes = IntStream.range(0, graph.types().inside())
                .map(graph.types()::module)
                .toArray();
        return of(graph, moduleOf, homes, uses);
    }

    /**
     * The same with homes that are not build modules, such as source roots.
     *
     * @param homeOf for every type inside the input what it is compiled with today
     */
    public static Assignment of(DependencyGraph graph, int[] moduleOf, int[] homeOf, List<BitSet> uses) {
        int inside = graph.types().inside();
        if (moduleOf.length != inside || homeOf.length != inside) {
            throw new IllegalArgumentException("modules and homes of " + inside + " types expected, got "
                    + moduleOf.length + " and " + homeOf.length);
        }
        IntStream.of(moduleOf)
                .filter(module -> module < NONE || module >= uses.size())
                .findFirst()
                .ifPresent(module -> {
                    throw new IllegalArgumentException("no module has the number " + module);
                });
        return new Assignment(
                moduleOf.clone(),
                homeOf.clone(),
                uses.stream().map(used -> (BitSet) used.clone()).toList());
    }

    /**
     * What a modules file says: modules are numbered as they stand in it, and may use what its {@code uses} list and
     * kernels. The home of a type is its build module.
     */
    public static Assignment of(DependencyGraph graph, ModulesFile file) {
        Rollup topLevel = graph.at(Level.TOP_LEVEL_TYPES);
        ModuleMap map = ModuleMap.of(file);
        List<String> names = file.modules().stream().map(ModuleSpec::name).toList();
        int[] moduleOf = IntStream.range(0, topLevel.size())
                .map(type -> map.moduleOf(sourceType(graph, topLevel, type))
                        .map(module -> names.indexOf(module.name()))
                        .orElse(NONE))
                .toArray();
        return of(
                graph,
                IntStream.range(0, graph.types().inside())
                        .map(type -> moduleOf[topLevel.nodeOf(type)])
                        .toArray(),
                uses(file.modules()));
    }

    private static SourceType sourceType(DependencyGraph graph, Rollup topLevel, int type) {
        String path = graph.files().path(graph.types().file(topLevel.key(type)));
        return new SourceType(topLevel.name(type), topLevel.moduleName(type), path);
    }

    private static List<BitSet> uses(List<ModuleSpec> modules) {
        List<BitSet> uses = new ArrayList<>();
        for (ModuleSpec user : modules) {
            BitSet used = new BitSet();
            IntStream.range(0, modules.size())
                    .filter(module -> user.mayUse(modules.get(module)))
                    .forEach(used::set);
            uses.add(used);
        }
        return uses;
    }

    /** The number of proposed modules. */
    int modules() {
        return uses.size();
    }

    int module(int type) {
        return moduleOf[type];
    }

    int home(int type) {
        return homeOf[type];
    }

    /** Whether types of the one module may use types of the other; those of one module may always. */
    boolean mayUse(int user, int used) {
        return user != NONE && used != NONE && (user == used || uses.get(user).get(used));
    }

    BitSet mayUse(int user) {
        return (BitSet) uses.get(user).clone();
    }
}
