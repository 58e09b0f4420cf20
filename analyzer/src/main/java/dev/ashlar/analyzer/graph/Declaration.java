package dev.ashlar.analyzer.graph;

import dev.ashlar.analyzer.facts.TypeKind;
import java.util.Comparator;

/** A place that declares a type. */
record Declaration(DeclaredFile file, int line, int lastLine, TypeKind kind) {

    /** By what the user sees, so that it does not matter which was added first. */
    static final Comparator<Declaration> ORDER = Comparator.comparing(
                    (Declaration declaration) -> declaration.file().path())
            .thenComparing(Declaration::line)
            .thenComparing(Declaration::lastLine)
            .thenComparing(Declaration::kind);
}
