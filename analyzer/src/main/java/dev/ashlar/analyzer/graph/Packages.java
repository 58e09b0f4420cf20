package dev.ashlar.analyzer.graph;

/**
 * The packages of the input, numbered by module name, then package name. The same name in two modules makes two
 * packages.
 */
public final class Packages {
    private final int[] module;
    private final String[] name;

    Packages(int[] module, String[] name) {
        this.module = module;
        this.name = name;
    }

    /** The number of packages. */
    public int size() {
        return name.length;
    }

    /** The number of the module it lies in, in {@link DependencyGraph#modules()}. */
    public int module(int pack) {
        return module[pack];
    }

    /** The name with dots; empty for the unnamed package. */
    public String name(int pack) {
        return name[pack];
    }
}
