package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.TypeKind;

/**
 * The types of the graph. Those declared in the input come first, numbered from 0 by module name, then qualified name;
 * the external ones, which the input uses and does not declare, follow, numbered by qualified name.
 */
public final class Types {
    private final int inside;
    private final Packages packages;
    private final int[] pack;
    private final String[] qualifiedName;
    private final int[] topLevel;
    private final TypeKind[] kind;
    private final int[] file;
    private final int[] line;
    private final int[] lastLine;

    /** Takes the arrays over; all but {@code qualifiedName} have entries only for the types inside the input. */
    Types(
            Packages packages,
            int[] pack,
            String[] qualifiedName,
            int[] topLevel,
            TypeKind[] kind,
            int[] file,
            int[] line,
            int[] lastLine) {
        this.inside = pack.length;
        this.packages = packages;
        this.pack = pack;
        this.qualifiedName = qualifiedName;
        this.topLevel = topLevel;
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.lastLine = lastLine;
    }

    /** The number of all types, external ones included. */
    public int size() {
        return qualifiedName.length;
    }

    /** The number of types declared in the input: these are the types below this number. */
    public int inside() {
        return inside;
    }

    /** Whether the type is used by the input and not declared in it. Such a type has a name and nothing else. */
    public boolean isExternal(int type) {
        return type >= inside;
    }

    /** The qualified binary name: {@code a.b.Outer$Inner}. */
    public String qualifiedName(int type) {
        return qualifiedName[type];
    }

    /**
     * The type of this name in a module; -1 if there is none. Binary search.
     *
     * @param module number of the module
     */
    public int find(int module, String name) {
        int low = 0;
        int high = inside - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = module(middle) != module
                    ? Integer.compare(module(middle), module)
                    : qualifiedName[middle].compareTo(name);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The number of its package in {@link DependencyGraph#packages()}; not for external types. */
    public int pack(int type) {
        return pack[type];
    }

    /** The number of its module in {@link DependencyGraph#modules()}; not for external types. */
    public int module(int type) {
        return packages.module(pack[type]);
    }

    /** The binary name without the package: {@code Outer$Inner}; of an external type what follows the last dot. */
    public String binaryName(int type) {
        String name = qualifiedName[type];
        return name.substring(isExternal(type) ? name.lastIndexOf('.') + 1 : prefix(packages.name(pack[type])));
    }

    private static int prefix(String packageName) {
        return packageName.isEmpty() ? 0 : packageName.length() + 1;
    }

    /** The top-level type around a nested type; the type itself when it is not nested, or external. */
    public int topLevel(int type) {
        return isExternal(type) ? type : topLevel[type];
    }

    /** What kind of declaration it is; not for external types. */
    public TypeKind kind(int type) {
        return kind[type];
    }

    /** The number of the file that declares it, in {@link DependencyGraph#files()}; not for external types. */
    public int file(int type) {
        return file[type];
    }

    /** The line of its name, from 1; not for external types. */
    public int line(int type) {
        return line[type];
    }

    /** The last line of its body; not for external types. */
    public int lastLine(int type) {
        return lastLine[type];
    }
}
