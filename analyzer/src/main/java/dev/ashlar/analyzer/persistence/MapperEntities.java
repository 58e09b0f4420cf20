package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the entities of MyBatis-Plus and tk.mybatis: what is annotated, and what a mapper is for. */
final class MapperEntities implements PersistencePart {
    private static final Set<String> PACKAGES =
            Set.of("com.baomidou.mybatisplus.annotation", "com.baomidou.mybatisplus.annotations");

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes types = input.types();
        MapperSettings settings = new MapperSettings(input);
        Set<List<Object>> known = new HashSet<>();
        draft.entities().forEach(entity -> known.add(List.of(entity.module(), entity.type())));
        for (Declared type : found(types, input.constants())) {
            if (known.add(List.of(type.file().module(), type.name()))) {
                new Reading(type, types, input.constants(), settings).entity().ifPresent(draft::add);
            }
        }
    }

    private static Set<Declared> found(DeclaredTypes types, Constants constants) {
        Set<Declared> found = new LinkedHashSet<>();
        types.all().stream()
                .filter(type -> new JpaAnnotations(PACKAGES, type, types, constants)
                        .has(type.type().annotations(), "TableName"))
                .forEach(found::add);
        new RepositoryTypes(types)
                .find().stream()
                        .map(RepositoryTypes.Found::repository)
                        .filter(repository -> repository.carrier() == Carrier.MYBATIS_PLUS)
                        .flatMap(repository -> types.find(repository.module(), repository.entity()).stream())
                        .forEach(found::add);
        return found;
    }

    /** The reading of one type. */
    private record Reading(Declared type, DeclaredTypes types, Constants constants, MapperSettings settings) {

        /** Empty if the name of the table is not known. */
        Optional<Entity> entity() {
            return table().filter(WrittenTable::isKnown)
                    .map(table -> new Entity(
                            module(),
                            type.name(),
                            "",
                            TableName.of(table.schema(), table.name()),
                            columns(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Carrier.MYBATIS_PLUS,
                            type.file().path(),
                            type.type().firstLine()));
        }

        private int module() {
            return type.file().module();
        }

        private Optional<WrittenTable> table() {
            List<AnnotationFacts> all = type.type().annotations();
            Optional<AnnotationFacts> plus = own(type).find(all, "TableName");
            Optional<WrittenTable> written = plus.map(this::tableName)
                    .or(() -> jpa(type).find(all, "Table").map(jpa(type)::table));
            String schema = written.map(WrittenTable::schema).orElse("");
            boolean prefixed = plus.filter(each -> JpaAnnotations.is(each, "keepGlobalPrefix", "true"))
                    .isPresent();
            Optional<String> name = written.map(WrittenTable::name).filter(each -> !each.isEmpty());
            if (name.isPresent() && !prefixed) {
                return written;
            }
            return settings.prefix(module())
                    .map(prefix -> new WrittenTable(
                            schema,
                            prefix
                                    + name.orElseGet(() -> settings.defaultName(
                                            module(), type.type().name()))));
        }

        private WrittenTable tableName(AnnotationFacts annotation) {
            return WrittenTable.of(
                    own(type).text(annotation, "schema").orElse(""),
                    own(type).text(annotation, "value").orElse(""));
        }

        /** Fields of the supertypes count, whatever these are annotated with. */
        private SortedMap<String, String> columns() {
            SortedMap<String, String> columns = new TreeMap<>();
            Set<String> hidden = new HashSet<>();
            for (Declared each : types.lineage(type)) {
                for (PersistentMember member : PersistentMember.fields(each.type())) {
                    if (hidden.add(member.name())) {
                        column(each, member)
                                .filter(column -> !column.contains("${"))
                                .ifPresent(column -> columns.put(member.name(), TableName.plain(column)));
                    }
                }
            }
            return columns;
        }

        private Optional<String> column(Declared holder, PersistentMember member) {
            List<AnnotationFacts> all = member.annotations();
            if (jpa(holder).has(all, "Transient")
                    || own(holder)
                            .find(all, "TableField")
                            .filter(each -> JpaAnnotations.is(each, "exist", "false"))
                            .isPresent()
                    || member.isCollection() && all.isEmpty()) {
                return Optional.empty();
            }
            return written(holder, all, "TableField")
                    .or(() -> written(holder, all, "TableId"))
                    .or(() -> jpa(holder)
                            .find(all, "Column")
                            .flatMap(each -> jpa(holder).text(each, "name")))
                    .or(() -> Optional.of(settings.defaultName(module(), member.name())));
        }

        private Optional<String> written(Declared holder, List<AnnotationFacts> all, String name) {
            return own(holder).find(all, name).flatMap(each -> own(holder).text(each, "value"));
        }

        private JpaAnnotations own(Declared holder) {
            return new JpaAnnotations(PACKAGES, holder, types, constants);
        }

        /** Those that tk.mybatis uses. */
        private JpaAnnotations jpa(Declared holder) {
            return new JpaAnnotations(holder, types, constants);
        }
    }
}
