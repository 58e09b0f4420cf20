package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes entities of mapped types: puts in what they inherit and embed, and the names that defaults give. */
final class EntityAssembly {
    /** Embedded in embedded, or references that are part of an identifier; deeper is a circle. */
    private static final int DEPTH = 10;

    private final MappedTypes types;
    private final Namings namings;

    EntityAssembly(MappedTypes types, Namings namings) {
        this.types = types;
        this.namings = namings;
    }

    /** Empty if a name of a table is not known. */
    Optional<Entity> assemble(MappedType type) {
        List<MappedType> entities = entities(type);
        if (entities.stream().anyMatch(each -> !each.table().isKnown())) {
            return Optional.empty();
        }
        Draft draft = new Draft(type);
        draft.read();
        return Optional.of(new Entity(
                type.module(),
                type.type(),
                type.queryName(),
                table(type),
                draft.columns,
                List.copyOf(draft.others),
                draft.cascades,
                List.copyOf(draft.parts),
                type.carrier(),
                type.path(),
                type.line()));
    }

    /** The type and the entities above it. */
    private List<MappedType> entities(MappedType type) {
        return types.lineage(type).stream().filter(MappedType::isEntity).toList();
    }

    /** Where one table is for a whole hierarchy, as it is by default, it is that of the root. */
    private TableName table(MappedType type) {
        List<MappedType> entities = entities(type);
        MappedType root = entities.get(entities.size() - 1);
        MappedType holder = strategy(root).equals("SINGLE_TABLE") ? root : type;
        return holder.table().toTable(namings.of(holder.module()), holder.queryName());
    }

    private static String strategy(MappedType root) {
        return root.inheritance().orElse("SINGLE_TABLE");
    }

    /** The column of the identifier, if it is one. */
    private Optional<String> idColumn(MappedType type, int depth) {
        List<MappedType> lineage = types.lineage(type);
        Map<String, String> overrides = new HashMap<>();
        for (MappedType each : lineage) {
            List<Attribute> ids =
                    each.attributes().stream().filter(Attribute::id).toList();
            if (!ids.isEmpty()) {
                return ids.size() == 1
                        ? column(each, ids.get(0), ids.get(0).name(), overrides, depth)
                        : Optional.empty();
            }
            each.overrides().forEach(overrides::putIfAbsent);
        }
        return Optional.empty();
    }

    /** Empty if the attribute is in no column, in several, or in one whose name depends on a type that is not known. */
    private Optional<String> column(
            MappedType holder, Attribute attribute, String path, Map<String, String> overrides, int depth) {
        Naming naming = namings.of(holder.module());
        Optional<String> written = Optional.ofNullable(overrides.get(path)).or(attribute::column);
        return switch (attribute.kind()) {
            case BASIC ->
                embedded(holder, attribute).isPresent()
                        ? Optional.empty()
                        : known(naming, written.orElse(attribute.name()));
            case REFERENCE ->
                written.isPresent()
                        ? known(naming, written.get())
                        : target(holder, attribute)
                                .filter(any -> depth < DEPTH)
                                .flatMap(target -> idColumn(target, depth + 1))
                                .map(id -> naming.column(attribute.name() + "_" + id));
            case EMBEDDED, JOIN_TABLE, COLLECTION_TABLE, ELSEWHERE -> Optional.empty();
        };
    }

    private static Optional<String> known(Naming naming, String name) {
        return name.contains("${") ? Optional.empty() : Optional.of(naming.column(name));
    }

    private Optional<MappedType> target(MappedType holder, Attribute attribute) {
        return attribute.target().flatMap(name -> types.find(holder.module(), name));
    }

    private Optional<MappedType> embedded(MappedType holder, Attribute attribute) {
        boolean maybe = attribute.kind() == Attribute.Kind.BASIC || attribute.kind() == Attribute.Kind.EMBEDDED;
        return maybe
                ? target(holder, attribute).filter(type -> type.kind() == MappedType.Kind.EMBEDDABLE)
                : Optional.empty();
    }

    /** One entity while its attributes are gathered. */
    private final class Draft {
        private final MappedType type;
        private final SortedMap<String, String> columns = new TreeMap<>();
        private final Set<TableName> others = new TreeSet<>();
        private final List<Cascade> cascades = new ArrayList<>();
        private final Set<Entity.Part> parts = new LinkedHashSet<>();

        Draft(MappedType type) {
            this.type = type;
        }

        void read() {
            Map<String, String> overrides = new HashMap<>();
            MappedType entity = type;
            for (MappedType each : types.lineage(type)) {
                entity = each.isEntity() ? each : entity;
                read(each, entity, "", overrides, 0);
                each.overrides().forEach(overrides::putIfAbsent);
                each.secondary().stream()
                        .filter(WrittenTable::isKnown)
                        .forEach(table -> others.add(table.toTable(namings.of(each.module()), "")));
            }
            joinedTables();
            others.remove(table(type));
        }

        private void joinedTables() {
            List<MappedType> entities = entities(type);
            if (strategy(entities.get(entities.size() - 1)).equals("JOINED")) {
                entities.forEach(each -> others.add(table(each)));
            }
        }

        private void read(MappedType from, MappedType entity, String prefix, Map<String, String> overrides, int depth) {
            if (!from.isEntity()) {
                parts.add(new Entity.Part(from.module(), from.type(), table(entity)));
            }
            for (Attribute attribute : from.attributes()) {
                String path = prefix + attribute.name();
                attribute.cascade().ifPresent(cascades::add);
                Optional<MappedType> embedded = embedded(from, attribute);
                if (embedded.isPresent() && depth < DEPTH) {
                    embed(embedded.get(), attribute, entity, path, overrides, depth);
                } else {
                    column(from, attribute, path, overrides, 0).ifPresent(column -> columns.putIfAbsent(path, column));
                    other(from, attribute, entity).ifPresent(table -> other(from, attribute, table));
                }
            }
        }

        private void other(MappedType from, Attribute attribute, TableName table) {
            others.add(table);
            target(from, attribute)
                    .filter(held -> held.kind() == MappedType.Kind.EMBEDDABLE)
                    .ifPresent(held -> parts.add(new Entity.Part(held.module(), held.type(), table)));
        }

        private void embed(
                MappedType embedded,
                Attribute attribute,
                MappedType entity,
                String path,
                Map<String, String> overrides,
                int depth) {
            Map<String, String> inner = new HashMap<>(overrides);
            attribute.overrides().forEach((key, column) -> inner.putIfAbsent(path + "." + key, column));
            for (MappedType each : types.lineage(embedded)) {
                read(each, entity, path + ".", inner, depth + 1);
            }
        }

        private Optional<TableName> other(MappedType from, Attribute attribute, MappedType entity) {
            return attribute.table().isKnown()
                    ? defaultName(from, attribute, entity)
                            .map(name -> attribute.table().toTable(namings.of(from.module()), name))
                    : Optional.empty();
        }

        /** The name of a join or collection table that is not written; empty if there is no such table, or its name is not known. */
        private Optional<String> defaultName(MappedType from, Attribute attribute, MappedType entity) {
            if (attribute.kind() == Attribute.Kind.COLLECTION_TABLE) {
                return Optional.of(entity.queryName() + "_" + attribute.name());
            }
            if (attribute.kind() != Attribute.Kind.JOIN_TABLE) {
                return Optional.empty();
            }
            if (!attribute.table().name().isEmpty()) {
                return Optional.of(attribute.table().name());
            }
            return target(from, attribute)
                    .filter(MappedType::isEntity)
                    .map(target -> namings.of(from.module())
                            .joinTable(table(entity).name(), table(target).name(), attribute.name()));
        }
    }
}
