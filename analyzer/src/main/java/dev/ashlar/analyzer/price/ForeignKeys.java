package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.persistence.SchemaTable;
import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.Usage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the foreign keys between tables of different modules. DDL and code may or may not write the schema: the name of the table decides. */
final class ForeignKeys {
    private final Assignment assignment;
    private final Coupling coupling;
    private final Map<String, SortedSet<Integer>> holders = new HashMap<>();
    private final Map<String, SortedSet<Integer>> writers = new HashMap<>();

    ForeignKeys(Assignment assignment, Coupling coupling, TableWriters tables) {
        this.assignment = assignment;
        this.coupling = coupling;
        Usage usage = coupling.usage();
        usage.tableOfModel()
                .forEach((model, table) -> add(
                        holders,
                        table,
                        assignment.moduleOfGraphType(
                                usage.models().all().get(model).type())));
        coupling.tables()
                .forEach(table -> tables.writers(table.table())
                        .ifPresent(all -> all.forEach(module -> add(writers, table.table(), module))));
    }

    private static void add(Map<String, SortedSet<Integer>> modules, TableName table, int module) {
        modules.computeIfAbsent(table.name(), any -> new TreeSet<>()).add(module);
    }

    /** In the order of the schema, each once. */
    List<ForeignKey> across() {
        Set<ForeignKey> keys = new LinkedHashSet<>();
        for (SchemaTable table : coupling.schema()) {
            for (TableName referred : table.references()) {
                moduleOf(table.table())
                        .flatMap(from -> moduleOf(referred)
                                .filter(to -> !to.equals(from))
                                .map(to -> new ForeignKey(
                                        from, table.table(), to, referred, new Place(table.path(), table.line()))))
                        .ifPresent(keys::add);
            }
        }
        return List.copyOf(keys);
    }

    private Optional<String> moduleOf(TableName table) {
        return only(holders.get(table.name())).or(() -> only(writers.get(table.name())));
    }

    private Optional<String> only(@Nullable SortedSet<Integer> modules) {
        return modules == null || modules.size() != 1 || modules.contains(Assignment.NONE)
                ? Optional.empty()
                : Optional.of(assignment.name(modules.first()));
    }
}
