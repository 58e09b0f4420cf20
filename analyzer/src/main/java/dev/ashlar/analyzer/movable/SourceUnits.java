package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Types;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The assignment file by file, as a file moves with all its types or not at all. */
final class SourceUnits {
    private final DependencyGraph graph;
    private final Assignment assignment;
    private final int[] moduleOf;
    private final int[] homeOf;
    private final BitSet divided = new BitSet();
    private final int[][] topLevelTypes;

    SourceUnits(DependencyGraph graph, Assignment assignment) {
        this.graph = graph;
        this.assignment = assignment;
        this.topLevelTypes = topLevelTypes(graph);
        this.moduleOf = new int[topLevelTypes.length];
        this.homeOf = new int[topLevelTypes.length];
        Arrays.fill(moduleOf, Assignment.NONE);
        for (int file = 0; file < topLevelTypes.length; file++) {
            if (topLevelTypes[file].length > 0) {
                place(file);
            }
        }
    }

    private static int[][] topLevelTypes(DependencyGraph graph) {
        Types types = graph.types();
        int[][] inFile = new int[graph.files().size()][0];
        for (int type = 0; type < types.inside(); type++) {
            if (types.topLevel(type) == type) {
                int[] known = inFile[types.file(type)];
                inFile[types.file(type)] = Arrays.copyOf(known, known.length + 1);
                inFile[types.file(type)][known.length] = type;
            }
        }
        return inFile;
    }

    private void place(int file) {
        int first = topLevelTypes[file][0];
        homeOf[file] = assignment.home(first);
        if (IntStream.of(topLevelTypes[file]).allMatch(type -> assignment.module(type) == assignment.module(first))) {
            moduleOf[file] = assignment.module(first);
        } else {
            divided.set(file);
        }
    }

    /** The number of files. */
    int size() {
        return moduleOf.length;
    }

    /** The file that a type would move with: that of its top-level type. */
    int of(int type) {
        return graph.types().file(graph.types().topLevel(type));
    }

    /** The module of all its types; {@link Assignment#NONE} when it has no types, or types of several modules. */
    int module(int file) {
        return moduleOf[file];
    }

    /** The home of its types; not for files without types. */
    int home(int file) {
        return homeOf[file];
    }

    int homes() {
        return IntStream.of(homeOf).max().orElse(0) + 1;
    }

    int[] topLevelTypes(int file) {
        return topLevelTypes[file].clone();
    }

    /** The files of the module, sorted. */
    BitSet filesOf(int module) {
        BitSet files = new BitSet();
        IntStream.range(0, size()).filter(file -> moduleOf[file] == module).forEach(files::set);
        return files;
    }

    /** The files with types of this module and of others. */
    List<Integer> divided(int module) {
        return divided.stream()
                .filter(file -> IntStream.of(topLevelTypes[file]).anyMatch(type -> assignment.module(type) == module))
                .boxed()
                .toList();
    }

    /** The homes that hold nothing but files of one module: these files are where they should be. */
    BitSet homesOfOneModule() {
        int[] module = new int[homes()];
        BitSet seen = new BitSet();
        BitSet mixed = new BitSet();
        for (int file = 0; file < size(); file++) {
            if (topLevelTypes[file].length > 0 && !isForgotten(file)) {
                int home = homeOf[file];
                boolean differs = seen.get(home) && module[home] != moduleOf[file];
                mixed.set(home, mixed.get(home) || moduleOf[file] < 0 || differs);
                seen.set(home);
                module[home] = moduleOf[file];
            }
        }
        seen.andNot(mixed);
        return seen;
    }

    /** Callers tend to give modules to types only, and a {@code package-info} is none. */
    private boolean isForgotten(int file) {
        return moduleOf[file] < 0
                && IntStream.of(topLevelTypes[file])
                        .mapToObj(graph.types()::kind)
                        .allMatch(kind -> kind == TypeKind.PACKAGE_INFO || kind == TypeKind.MODULE_INFO);
    }
}
