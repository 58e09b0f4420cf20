package dev.ashlar.analyzer.resolution;

import org.jspecify.annotations.Nullable;

/** Where signatures of the JDK are written: every name is a binary name. */
final class LibraryScope extends Scope {
    private final Universe universe;

    LibraryScope(Universe universe) {
        this.universe = universe;
    }

    @Override
    Universe universe() {
        return universe;
    }

    @Override
    @Nullable
    Type lookup(String simpleName) {
        TypeSymbol symbol = universe.library(simpleName);
        return symbol == null ? null : symbol.rawType();
    }

    @Override
    @Nullable
    TypeSymbol qualified(String name) {
        return universe.library(name);
    }

    @Override
    boolean hasBinaryNames() {
        return true;
    }

    @Override
    @Nullable
    TypeSymbol currentType() {
        return null;
    }

    @Override
    FileScope file() {
        throw new IllegalStateException("a type of the JDK has no file");
    }
}
