package dev.ashlar.analyzer.resolution;

import org.jspecify.annotations.Nullable;

/** A scope inside another, to which it leaves whatever it does not say itself. */
abstract class InnerScope extends Scope {
    private final Scope outer;

    InnerScope(Scope outer) {
        this.outer = outer;
    }

    @Override
    Universe universe() {
        return outer.universe();
    }

    @Override
    @Nullable
    Type lookup(String simpleName) {
        return outer.lookup(simpleName);
    }

    @Override
    @Nullable
    TypeSymbol currentType() {
        return outer.currentType();
    }

    @Override
    FileScope file() {
        return outer.file();
    }

    @Override
    @Nullable
    TypeSymbol qualified(String name) {
        return outer.qualified(name);
    }

    @Override
    boolean hasBinaryNames() {
        return outer.hasBinaryNames();
    }
}
