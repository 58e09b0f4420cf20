package dev.ashlar.analyzer.build;

import java.nio.file.Path;

/**
 * A file that a walk came by.
 *
 * @param root the given path it was found under
 * @param relative its path below the root, with forward slashes
 * @param generated whether it was found where only build steps write
 */
record Found(GivenPath root, Path path, String relative, long size, long modified, boolean generated) {

    /** How outputs name it. */
    String printed() {
        return root.prefix() + relative;
    }

    /** The folder it is in. */
    Path folder() {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    ResourceFile resourceFile() {
        return new ResourceFile(printed(), size, new FileContent(path, size));
    }

    SourceFile sourceFile(SourceSet set) {
        return new SourceFile(printed(), set, size, modified, new FileContent(path, size));
    }
}
