package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Optional;

/**
 * What a piece of SQL says of tables.
 *
 * @param uses one for each table and operation, sorted
 * @param problem why some or all of it is not known: lower case, no full stop
 */
record SqlReading(List<TableUse> uses, Optional<String> problem) {
    SqlReading {
        uses = uses.stream().distinct().sorted().toList();
    }

    static SqlReading of(List<TableUse> uses) {
        return new SqlReading(uses, Optional.empty());
    }

    static SqlReading failed(String problem) {
        return new SqlReading(List.of(), Optional.of(problem));
    }
}
