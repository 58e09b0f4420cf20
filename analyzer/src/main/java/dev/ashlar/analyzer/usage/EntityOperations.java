package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.persistence.EntityCalls;
import dev.ashlar.analyzer.persistence.Operation;
import java.util.Set;

/** What a method of a library does to the table of an entity that it is given. */
final class EntityOperations {
    private EntityOperations() {}

    /** @param callee the qualified name of the method */
    static Set<Operation> of(String callee) {
        int dot = callee.lastIndexOf('.');
        return dot < 0 ? Set.of() : EntityCalls.operations(callee.substring(0, dot), callee.substring(dot + 1));
    }
}
