package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects what there is, in any order, and makes the {@link DependencyGraph} of it. The numbers it hands out are its
 * own; the graph has others. Not thread-safe. An edge costs 16 bytes until the graph is built.
 */
public final class GraphBuilder {
    private final Map<String, Integer> modules = new HashMap<>();
    private final Map<DeclaredFile.Key, DeclaredFile> fileByKey = new HashMap<>();
    private final List<DeclaredFile> files = new ArrayList<>();
    private final Map<DeclaredType.Key, Integer> typeByKey = new HashMap<>();
    private final List<DeclaredType> types = new ArrayList<>();
    private final EdgeBuffer edges = new EdgeBuffer();
    private final List<String> moduleNames = new ArrayList<>();
    private boolean built;
    private int[] typeNumbers = {};
    private int[] fileNumbers = {};

    /** Adds a build module, or finds the one with this name. */
    public int module(String name) {
        Integer known = modules.putIfAbsent(name, moduleNames.size());
        if (known != null) {
            return known;
        }
        moduleNames.add(name);
        return moduleNames.size() - 1;
    }

    /**
     * Adds a source file, or finds the one with this path in this module.
     *
     * @param path as it is to be printed
     * @param lines its number of lines; of several the highest counts
     */
    public int file(int module, String path, int lines) {
        Objects.checkIndex(module, moduleNames.size());
        DeclaredFile file = fileByKey.computeIfAbsent(new DeclaredFile.Key(module, path), key -> added(key));
        file.hasLines(lines);
        return file.number();
    }

    private DeclaredFile added(DeclaredFile.Key key) {
        DeclaredFile file = new DeclaredFile(key, files.size());
        files.add(file);
        return file;
    }

    /**
     * Adds a type of the input, or finds the one with this name in this module. Of several declarations the one with
     * the first path, then line, says where the type is and what kind it has.
     *
     * @param packageName with dots; empty for the unnamed package
     * @param binaryName without the package: {@code Outer$Inner}
     * @param line that of its name, from 1
     */
    public int type(
            int module, String packageName, String binaryName, int file, int line, int lastLine, TypeKind kind) {
        Objects.checkIndex(module, moduleNames.size());
        Objects.checkIndex(file, files.size());
        Declaration declaration = new Declaration(files.get(file), line, lastLine, kind);
        DeclaredType type = new DeclaredType(module, packageName, binaryName, declaration);
        Integer known = typeByKey.putIfAbsent(type.key(), types.size());
        if (known != null) {
            types.get(known).alsoDeclared(declaration);
            return known;
        }
        types.add(type);
        return types.size() - 1;
    }

    /** Adds a type that the input uses and does not declare, or finds it by its name ({@code java.util.Map$Entry}). */
    public int external(String qualifiedBinaryName) {
        DeclaredType type = DeclaredType.external(qualifiedBinaryName);
        Integer known = typeByKey.putIfAbsent(type.key(), types.size());
        if (known != null) {
            return known;
        }
        types.add(type);
        return types.size() - 1;
    }

    /**
     * Adds an edge. One of a type to itself is left out; of several with equal ends, kind and place the surest tier
     * counts.
     *
     * @param file the file with the declaration that the use stands in
     * @param line from 1, or 0 for the whole file; below 2^28
     * @throws IllegalArgumentException when {@code fromType} is external or the line is out of range
     */
    public void dependency(int fromType, int toType, int file, int line, UseKind kind, Tier tier) {
        Objects.checkIndex(toType, types.size());
        Objects.checkIndex(file, files.size());
        if (types.get(fromType).isExternal()) {
            throw new IllegalArgumentException(
                    "not a type of the input: " + types.get(fromType).qualifiedName());
        }
        if (fromType != toType) {
            edges.add(fromType, toType, Edge.of(kind, line, file, tier));
        }
    }

    /**
     * Makes the graph, in time of sorting the edges of each type. The builder is used up.
     *
     * @throws IllegalStateException on the second call
     */
    public DependencyGraph build() {
        if (built) {
            throw new IllegalStateException("built already");
        }
        built = true;
        GraphAssembly assembly = new GraphAssembly(moduleNames, files, types);
        typeNumbers = assembly.typeNumbers();
        fileNumbers = assembly.fileNumbers();
        return assembly.graph(edges);
    }

    /** The number that the graph, once built, gives to a type that was added here. */
    public int typeNumber(int type) {
        return typeNumbers[type];
    }

    /** The number that the graph, once built, gives to a file that was added here. */
    public int fileNumber(int file) {
        return fileNumbers[file];
    }
}
