package dev.ashlar.analyzer.graph;

import java.util.Collections;
import java.util.List;

/**
 * What depends on what in the input: types and files, sorted and numbered from 0, and the dependencies between the
 * types with the lines that show them. Immutable; equal input gives equal numbers, in whatever order the
 * {@link GraphBuilder} was told.
 */
public final class DependencyGraph {
    private final List<String> modules;
    private final Packages packages;
    private final SourceFiles files;
    private final Types types;
    private final Dependencies dependencies;

    DependencyGraph(
            List<String> modules, Packages packages, SourceFiles files, Types types, Dependencies dependencies) {
        this.modules = List.copyOf(modules);
        this.packages = packages;
        this.files = files;
        this.types = types;
        this.dependencies = dependencies;
    }

    /** The names of the build modules, sorted; the number of a module is its place in this list. */
    public List<String> modules() {
        return modules;
    }

    /** The packages of the input. */
    public Packages packages() {
        return packages;
    }

    /** The source files of the input, those without types included. */
    public SourceFiles files() {
        return files;
    }

    /** The types of the input and, after them, the external ones. */
    public Types types() {
        return types;
    }

    /** Which type depends on which, and where. */
    public Dependencies dependencies() {
        return dependencies;
    }

    /** The name of the type's module; empty for an external type. */
    public String moduleName(int type) {
        return types.isExternal(type) ? "" : modules.get(types.module(type));
    }

    /** The type of this qualified binary name in the module of this name; -1 if there is none. */
    public int find(String module, String qualifiedName) {
        int number = Collections.binarySearch(modules, module);
        return number < 0 ? -1 : types.find(number, qualifiedName);
    }

    /**
     * The same graph seen at a level, external types left out. Computed anew by every call, in time linear in the
     * number of pairs.
     */
    public Rollup at(Level level) {
        return Rollup.of(this, level);
    }
}
