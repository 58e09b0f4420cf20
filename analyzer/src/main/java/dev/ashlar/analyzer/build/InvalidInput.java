package dev.ashlar.analyzer.build;

import java.nio.file.Path;

/** A given path that cannot be analysed at all: it is missing, or neither folder nor archive nor Java file. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    InvalidInput(Path path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    /** The path as it was given. */
    public Path path() {
        return path;
    }
}
