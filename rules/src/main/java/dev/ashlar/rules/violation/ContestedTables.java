package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the tables that several modules write. Writers that belong to no module do not count. */
final class ContestedTables {
    private ContestedTables() {}

    static List<ContestedTable> of(ModuleMap map, Collection<TableWrite> writes) {
        Map<String, Set<String>> writers = new TreeMap<>();
        for (TableWrite write : writes) {
            map.moduleOf(write.writer())
                    .ifPresent(module -> writers.computeIfAbsent(write.table(), table -> new TreeSet<>())
                            .add(module.name()));
        }
        return writers.entrySet().stream()
                .flatMap(entry -> contested(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<ContestedTable> contested(String table, Set<String> writers) {
        if (writers.size() == 1) {
            return Stream.empty();
        }
        return writers.stream()
                .map(module -> new ContestedTable(
                        table,
                        module,
                        writers.stream().filter(other -> !other.equals(module)).toList()));
    }
}
