package dev.ashlar.analyzer.persistence;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A type whose inherited methods read and write the table of one entity: a Spring Data repository, a MyBatis-Plus mapper or service.
 *
 * @param module number of its build module
 * @param type qualified binary name
 * @param entity qualified binary name of the entity
 * @param line from 1
 */
public record Repository(int module, String type, String entity, Carrier carrier, String path, int line) {
    private static final Pattern STORES = Pattern.compile("save.*|insertOrUpdate.*");
    private static final Pattern INSERTS = Pattern.compile("insert.*");
    private static final Pattern UPDATES = Pattern.compile("update.*");
    private static final Pattern DELETES = Pattern.compile("delete.*|remove.*");
    private static final Pattern READS =
            Pattern.compile("(find|get|select|read|query|stream|count|exists|list|page|map|one|by|lambdaQuery).*");

    /** What a method that the type inherits from its library does to the table; empty if nothing. */
    public Set<Operation> operations(String method) {
        if (STORES.matcher(method).matches()) {
            return Set.of(Operation.INSERT, Operation.UPDATE);
        }
        if (INSERTS.matcher(method).matches()) {
            return Set.of(Operation.INSERT);
        }
        if (UPDATES.matcher(method).matches()) {
            return Set.of(Operation.UPDATE);
        }
        if (DELETES.matcher(method).matches()) {
            return Set.of(Operation.DELETE);
        }
        return READS.matcher(method).matches() ? Set.of(Operation.READ) : Set.of();
    }
}
