package dev.ashlar.analyzer.price;

import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which module each type belongs to. Modules are numbered by name. */
final class Assignment {
    static final int NONE = -1;

    private final List<ModuleSpec> modules;
    private final List<String> names;
    private final ModuleMap map;
    private final JudgedPairs pairs;
    private final int[] moduleOf;

    private Assignment(ModulesFile file, JudgedPairs pairs) {
        this.modules = file.modules().stream()
                .sorted(Comparator.comparing(ModuleSpec::name))
                .toList();
        this.names = modules.stream().map(ModuleSpec::name).toList();
        this.map = ModuleMap.of(file);
        this.pairs = pairs;
        this.moduleOf = IntStream.range(0, pairs.types())
                .map(type -> map.moduleOf(pairs.type(type))
                        .map(module -> number(module.name()))
                        .orElse(NONE))
                .toArray();
    }

    static Assignment of(ModulesFile file, JudgedPairs pairs) {
        return new Assignment(file, pairs);
    }

    List<ModuleSpec> modules() {
        return modules;
    }

    int number(String name) {
        return Collections.binarySearch(names, name);
    }

    String name(int module) {
        return names.get(module);
    }

    /** The module of a top-level type; {@link #NONE} if it is external or unassigned. */
    int moduleOf(int type) {
        return moduleOf[type];
    }

    /** The module of a type of the graph; {@link #NONE} also if there is no such type. */
    int moduleOfGraphType(int graphType) {
        return graphType < 0 ? NONE : moduleOf[pairs.numberOf(graphType)];
    }

    /** Whether a type of the graph is one of a test that is not judged. */
    boolean isOfTest(int graphType) {
        return graphType >= 0 && pairs.isOfTest(pairs.numberOf(graphType));
    }

    /** How many types that count each module has. */
    int[] sizes() {
        int[] sizes = new int[modules.size()];
        Arrays.stream(counted()).filter(type -> moduleOf[type] != NONE).forEach(type -> sizes[moduleOf[type]]++);
        return sizes;
    }

    /** The names of types that no module claims though they are not external; sorted. */
    List<String> unassigned() {
        return Arrays.stream(counted())
                .filter(type -> moduleOf[type] == NONE)
                .mapToObj(type -> pairs.type(type).name())
                .filter(name -> !map.isExternal(name))
                .sorted()
                .toList();
    }

    private int[] counted() {
        return IntStream.range(0, moduleOf.length).filter(pairs::counts).toArray();
    }
}
