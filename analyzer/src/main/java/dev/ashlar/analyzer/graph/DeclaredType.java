package dev.ashlar.analyzer.graph;

import org.jspecify.annotations.Nullable;

/** A type as the builder knows it. */
final class DeclaredType {
    /** The module of the types that belong to none. */
    static final int OUTSIDE = -1;

    private final int module;
    private final String packageName;
    private final String qualifiedName;
    private @Nullable Declaration declaration;

    DeclaredType(int module, String packageName, String binaryName, Declaration declaration) {
        this(module, packageName, packageName.isEmpty() ? binaryName : packageName + '.' + binaryName);
        this.declaration = declaration;
    }

    private DeclaredType(int module, String packageName, String qualifiedName) {
        this.module = module;
        this.packageName = packageName;
        this.qualifiedName = qualifiedName;
    }

    static DeclaredType external(String qualifiedName) {
        return new DeclaredType(OUTSIDE, "", qualifiedName);
    }

    void alsoDeclared(Declaration other) {
        if (Declaration.ORDER.compare(other, declaration()) < 0) {
            declaration = other;
        }
    }

    boolean isExternal() {
        return module == OUTSIDE;
    }

    Key key() {
        return new Key(module, qualifiedName);
    }

    int module() {
        return module;
    }

    String packageName() {
        return packageName;
    }

    String qualifiedName() {
        return qualifiedName;
    }

    Declaration declaration() {
        if (declaration == null) {
            throw new IllegalStateException("not declared in the input: " + qualifiedName);
        }
        return declaration;
    }

    record Key(int module, String qualifiedName) {}
}
