package dev.ashlar.analyzer.persistence;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A type that is mapped to a table.
 *
 * @param module number of its build module
 * @param type qualified binary name
 * @param queryName the name that JPQL and HQL know it by; empty if they do not
 * @param columns column in lower case by field, inherited fields included; what is embedded has a path with dots ({@code address.city}),
 *     and of a reference by several columns the first counts
 * @param others further tables that its rows are in, sorted: secondary, join and collection tables, and those of the entities above it
 * @param cascades the references whose targets are stored or deleted with it, in no order that means anything
 * @param parts the types besides its own whose fields are columns of its tables
 * @param line from 1
 */
public record Entity(
        int module,
        String type,
        String queryName,
        TableName table,
        SortedMap<String, String> columns,
        List<TableName> others,
        List<Cascade> cascades,
        List<Part> parts,
        Carrier carrier,
        String path,
        int line) {

    /**
     * A mapped superclass, or what is embedded.
     *
     * @param module number of its build module
     * @param type qualified binary name
     * @param table the one of the entity's tables that has its columns
     */
    public record Part(int module, String type, TableName table) {}

    public Entity {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        others = List.copyOf(others);
        cascades = List.copyOf(cascades);
        parts = List.copyOf(parts);
    }
}
