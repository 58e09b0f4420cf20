package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table that several modules write.
 *
 * @param database its name, where equal names in several databases have to be told apart
 * @param writers where each of them writes it, sorted; two modules or more
 */
public record ContestedTable(TableName table, Optional<String> database, SortedMap<String, List<Place>> writers) {
    public ContestedTable {
        writers = Collections.unmodifiableSortedMap(new TreeMap<>(writers));
    }
}
