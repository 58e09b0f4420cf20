package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entities of a code base, as queries of its modules see them. */
final class MappedEntities {
    private final List<BuildModule> modules;
    private final DeclaredTypes types;
    private final Map<String, List<Entity>> byType = new HashMap<>();
    private final Map<String, List<Entity>> byQueryName = new HashMap<>();

    MappedEntities(List<BuildModule> modules, DeclaredTypes types, List<Entity> entities) {
        this.modules = modules;
        this.types = types;
        for (Entity entity : entities) {
            byType.computeIfAbsent(entity.type(), any -> new ArrayList<>(1)).add(entity);
            byQueryName
                    .computeIfAbsent(entity.queryName(), any -> new ArrayList<>(1))
                    .add(entity);
        }
    }

    /** The entity of this class; empty if there is none or several are as near. */
    Optional<Entity> ofType(int module, String type) {
        return only(visible(module, byType.getOrDefault(type, List.of())));
    }

    /** Those that a query of the module may mean: its own before those of other modules. */
    List<Entity> named(int module, String name) {
        List<Entity> named = visible(module, byQueryName.getOrDefault(name, List.of()));
        return named.isEmpty() ? visible(module, byType.getOrDefault(name, List.of())) : named;
    }

    private static Optional<Entity> only(List<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
    }

    private List<Entity> visible(int module, List<Entity> entities) {
        List<Entity> own =
                entities.stream().filter(entity -> entity.module() == module).toList();
        if (!own.isEmpty()) {
            return distinct(own);
        }
        BuildModule from = modules.get(module);
        return distinct(entities.stream()
                .filter(entity -> !from.dependenciesKnown()
                        || from.dependencies()
                                .contains(modules.get(entity.module()).name()))
                .toList());
    }

    /** A class may be mapped twice, by annotations and by XML. */
    private static List<Entity> distinct(List<Entity> entities) {
        Set<List<Object>> seen = new HashSet<>();
        return entities.stream()
                .filter(entity -> seen.add(List.of(entity.module(), entity.type(), entity.table())))
                .toList();
    }

    /** The column of an attribute; the path has dots where it leads into embedded values. */
    Optional<String> column(Entity entity, String path) {
        return Optional.ofNullable(entity.columns().get(path));
    }

    /** The entity, or the elements' entity, that an attribute refers to. */
    Optional<Entity> target(Entity entity, String attribute) {
        Optional<Declared> type = types.find(entity.module(), entity.type());
        for (int i = 0; i < 20 && type.isPresent(); i++) {
            Declared declared = type.get();
            Optional<FieldFacts> field = declared.type().fields().stream()
                    .filter(each -> each.name().equals(attribute))
                    .findFirst();
            if (field.isPresent()) {
                return target(declared, field.get().type());
            }
            type = declared.type().superclass().stream()
                    .findFirst()
                    .flatMap(each -> qualify(declared, each.name()))
                    .flatMap(name -> types.find(declared.file().module(), name));
        }
        return Optional.empty();
    }

    /** Of collections and maps the last type argument is what they hold. */
    private Optional<Entity> target(Declared place, TypeRef type) {
        TypeRef held = type.arguments().isEmpty()
                ? type
                : type.arguments().get(type.arguments().size() - 1);
        return qualify(place, held.name()).flatMap(name -> ofType(place.file().module(), name));
    }

    private Optional<String> qualify(Declared place, String name) {
        return types.qualify(place.file(), place.index(), name, each -> false);
    }
}
