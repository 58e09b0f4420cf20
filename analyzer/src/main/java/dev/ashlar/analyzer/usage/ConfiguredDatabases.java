package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.persistence.Database;
import dev.ashlar.analyzer.persistence.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The databases of each unit: its own, else those of the libraries on its class path. Of package sets each has all. */
public final class ConfiguredDatabases {
    private final Units units;
    private final List<Database> all;
    private final Map<Integer, List<Database>> byUnit = new HashMap<>();

    private ConfiguredDatabases(Units units, List<Database> all) {
        this.units = units;
        this.all = all;
    }

    /** Sorts databases by unit. */
    public static ConfiguredDatabases of(List<BuildModule> modules, Units units, List<Database> all) {
        ConfiguredDatabases result = new ConfiguredDatabases(units, all);
        Map<String, List<Database>> byModule = new HashMap<>();
        for (Database database : all) {
            byModule.computeIfAbsent(modules.get(database.module()).name(), any -> new ArrayList<>())
                    .add(database);
        }
        for (BuildModule module : modules) {
            List<Database> own = new ArrayList<>(byModule.getOrDefault(module.name(), List.of()));
            if (own.isEmpty()) {
                module.dependencies().stream()
                        .sorted()
                        .forEach(name -> own.addAll(byModule.getOrDefault(name, List.of())));
            }
            result.byUnit
                    .computeIfAbsent(units.ofModule(module.name()), any -> new ArrayList<>())
                    .addAll(own);
        }
        return result;
    }

    /** What the settings of a unit name, profiles included; empty if they name none. */
    public List<Database> of(int unit) {
        return units.kind() == Units.Kind.PACKAGES ? all : byUnit.getOrDefault(unit, List.of());
    }

    /** The table without its schema, if a table of the unit without one would be looked for there, in every profile. */
    TableName plain(int unit, TableName table) {
        if (table.schema().isEmpty()) {
            return table;
        }
        Set<Optional<String>> schemas = of(unit).stream().map(Database::schema).collect(Collectors.toSet());
        return schemas.equals(Set.of(Optional.of(table.schema()))) ? new TableName("", table.name()) : table;
    }
}
