package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.ForeignUse;
import dev.ashlar.analyzer.persistence.Operation;
import dev.ashlar.analyzer.persistence.Repository;
import dev.ashlar.analyzer.persistence.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds units that may write the table of an entity without a statement or call that says so. */
final class PossibleWrites {
    private final TableCarriers carriers;
    private final Units units;
    private final Function<TableName, Set<TableName>> names;
    private final Set<PossibleWrite> found = new TreeSet<>();

    /** @param names what tables are called in accesses, by what mappings call them */
    PossibleWrites(TableCarriers carriers, Units units, Function<TableName, Set<TableName>> names) {
        this.carriers = carriers;
        this.units = units;
        this.names = names;
    }

    /** Sorted by table, then unit. */
    List<PossibleWrite> find(ModelTypes models, List<ModelUse> uses, List<TableAccess> accesses) {
        managed(models, uses, accesses);
        carriers.exported().forEach(this::exported);
        carriers.foreignUses().forEach(this::foreign);
        return new ArrayList<>(found);
    }

    /** What JPA has read, it writes back by itself once a field has changed. */
    private void managed(ModelTypes models, List<ModelUse> uses, List<TableAccess> accesses) {
        Map<TableName, Map<Integer, Place>> readers = new HashMap<>();
        for (TableAccess access : accesses) {
            if (access.operation() == Operation.READ && access.allColumns()) {
                readers.computeIfAbsent(access.table(), any -> new HashMap<>())
                        .putIfAbsent(access.unit(), access.place());
            }
        }
        for (ModelUse use : uses) {
            ModelType model = models.all().get(use.model());
            Optional<Entity> entity = carriers.entity(model.name(), model.module())
                    .filter(each -> each.carrier().isManaged())
                    .filter(any -> use.evidence().containsKey(UseLevel.WRITES));
            for (TableName table : entity.map(each -> names.apply(each.table())).orElse(Set.of())) {
                if (readers.getOrDefault(table, Map.of()).containsKey(use.unit())) {
                    Place place = use.evidence().getOrDefault(UseLevel.WRITES, model.place());
                    found.add(new PossibleWrite(use.unit(), table, "sets fields of what it reads there", place));
                }
            }
        }
    }

    private void exported(Repository repository) {
        int type = carriers.typeOf(repository);
        int unit =
                type < 0 ? units.ofFile(carriers.moduleName(repository.module()), repository.path()) : units.of(type);
        Place place = new Place(repository.path(), repository.line());
        carriers.entity(repository.entity(), carriers.moduleName(repository.module()))
                .ifPresent(entity -> add(unit, entity, "offers its repository to callers from outside", place));
    }

    private void foreign(ForeignUse use) {
        int unit = units.ofFile(carriers.moduleName(use.module()), use.path());
        Place place = new Place(use.path(), use.line());
        carriers.entity(use.type(), carriers.moduleName(use.module()))
                .ifPresent(entity -> add(unit, entity, "names it in another language", place));
    }

    private void add(int unit, Entity entity, String why, Place place) {
        names.apply(entity.table()).forEach(table -> found.add(new PossibleWrite(unit, table, why, place)));
    }
}
