package dev.ashlar.rules.violation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who writes fields or tables of which types.
 *
 * @param writes from the writer to the type that is written; those of types that are in no shared model are not looked at
 * @param owners the modules that may write, by qualified names of types; a type without one is owned by its only writer, else by nobody
 */
public record ModelWrites(Collection<TypeDependency> writes, Map<String, String> owners) {
    public ModelWrites {
        writes = List.copyOf(writes);
        owners = Map.copyOf(owners);
    }
}
