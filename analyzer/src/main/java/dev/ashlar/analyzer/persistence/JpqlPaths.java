package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Optional;

/** Turns paths of attributes into columns. */
final class JpqlPaths {
    private final MappedEntities entities;
    private final UseCollector uses;

    JpqlPaths(MappedEntities entities, UseCollector uses) {
        this.entities = entities;
        this.uses = uses;
    }

    /**
     * Reads what the path leads to.
     *
     * @param written the entity that the statement changes, whose columns are not read
     */
    void read(Entity start, List<String> path, Optional<Entity> written) {
        Entity entity = start;
        for (int i = 0; i < path.size(); i++) {
            String rest = String.join(".", path.subList(i, path.size()));
            Optional<String> column = entities.column(entity, rest);
            Optional<Entity> target = entities.target(entity, path.get(i));
            if (column.isPresent() || target.isEmpty()) {
                add(entity, column, written);
                return;
            }
            Optional<String> key = entities.column(entity, path.get(i));
            add(entity, key, written);
            boolean last = i == path.size() - 1;
            if (key.isEmpty() || !last && !path.get(i + 1).equals("id")) {
                uses.add(target.get().table(), Operation.READ);
            } else {
                return; // the identifier of the other row is in this one
            }
            entity = target.get();
        }
    }

    private void add(Entity entity, Optional<String> column, Optional<Entity> written) {
        if (written.filter(entity::equals).isEmpty()) {
            column.ifPresent(each -> uses.add(entity.table(), Operation.READ, each));
        }
    }

    /** Whether a name without a variable before it is an attribute. */
    boolean has(Entity entity, String attribute) {
        return entities.column(entity, attribute).isPresent()
                || entities.target(entity, attribute).isPresent();
    }
}
