package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a query that is derived from a method's name does to the table of its entity, and to those that its conditions lead to. */
final class DerivedUses {
    private final MappedEntities entities;
    private final Entity entity;
    private final UseCollector uses = new UseCollector();

    DerivedUses(MappedEntities entities, Entity entity) {
        this.entities = entities;
        this.entity = entity;
    }

    List<TableUse> of(DerivedQuery query) {
        uses.add(entity.table(), query.operation());
        if (query.wholeRow()) {
            uses.addAll(entity.table(), query.operation());
        }
        query.properties().forEach(property -> property(query, property));
        return uses.uses();
    }

    private void property(DerivedQuery query, String property) {
        if (!resolve(query, property)) {
            resolve(query, DerivedQuery.withoutKeyword(property));
        }
    }

    private boolean resolve(DerivedQuery query, String property) {
        Optional<String> column = entities.column(entity, property);
        if (column.isPresent()) {
            if (query.operation() == Operation.READ) {
                uses.add(entity.table(), Operation.READ, column.get());
            }
            return true;
        }
        return path(query, property);
    }

    /** Spring Data takes the longest beginning that is a property, unless an underscore says where to part it. */
    private boolean path(DerivedQuery query, String property) {
        for (int end = property.length() - 1; end > 0; end--) {
            boolean parts = property.charAt(end) == '_' || Character.isUpperCase(property.charAt(end));
            if (parts && path(query, property.substring(0, end), rest(property, end))) {
                return true;
            }
        }
        return false;
    }

    private static String rest(String property, int end) {
        String rest = property.substring(property.charAt(end) == '_' ? end + 1 : end);
        return rest.isEmpty() ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private boolean path(DerivedQuery query, String head, String rest) {
        Optional<Entity> target = entities.target(entity, head);
        if (target.isEmpty()) {
            return entities.column(entity, head + "." + rest)
                    .map(column -> {
                        if (query.operation() == Operation.READ) {
                            uses.add(entity.table(), Operation.READ, column);
                        }
                        return true;
                    })
                    .orElse(false);
        }
        Optional<String> column = entities.column(target.get(), rest);
        column.ifPresent(each -> uses.add(target.get().table(), Operation.READ, each));
        return column.isPresent();
    }
}
