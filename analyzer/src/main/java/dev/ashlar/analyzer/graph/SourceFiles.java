package dev.ashlar.analyzer.graph;

/** The source files of the input, numbered by module name, then path. */
public final class SourceFiles {
    private final int[] module;
    private final String[] path;
    private final int[] lines;

    SourceFiles(int[] module, String[] path, int[] lines) {
        this.module = module;
        this.path = path;
        this.lines = lines;
    }

    /** The number of files. */
    public int size() {
        return path.length;
    }

    /** The number of the module it belongs to, in {@link DependencyGraph#modules()}. */
    public int module(int file) {
        return module[file];
    }

    /** How the file is named in every output: relative to the given root, with forward slashes. */
    public String path(int file) {
        return path[file];
    }

    /** Its number of lines. */
    public int lines(int file) {
        return lines[file];
    }
}
