package dev.ashlar.benchmarks.proposals.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many types each module of a proposal (a row) shares with each module of the truth (a column).
 *
 * @param cells what modules share, where they share anything
 * @param rows the number of types in each row
 * @param columns the number of types in each column
 */
record Contingency(List<Cell> cells, int[] rows, int[] columns) {

    /** A module of the proposal, one of the truth, and how many types they share: at least one. */
    record Cell(int row, int column, int count) {}

    private record Place(int row, int column) {}

    /** Only the types of the truth count; one that the proposal does not place is a row of its own. */
    static Contingency of(Partition proposal, Partition truth) {
        Map<String, Integer> rowOf = new HashMap<>();
        Map<String, Integer> columnOf = new HashMap<>();
        Map<Place, Integer> counts = new LinkedHashMap<>();
        truth.moduleOf().forEach((type, module) -> {
            int row = number(rowOf, label(proposal, type));
            counts.merge(new Place(row, number(columnOf, module)), 1, Integer::sum);
        });
        List<Cell> cells = new ArrayList<>();
        int[] rows = new int[rowOf.size()];
        int[] columns = new int[columnOf.size()];
        counts.forEach((place, count) -> {
            cells.add(new Cell(place.row(), place.column(), count));
            rows[place.row()] += count;
            columns[place.column()] += count;
        });
        return new Contingency(List.copyOf(cells), rows, columns);
    }

    private static int number(Map<String, Integer> numbers, String label) {
        Integer known = numbers.putIfAbsent(label, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** The two kinds of label differ in their first letter, because a module can have the name of a type. */
    private static String label(Partition proposal, String type) {
        String module = proposal.moduleOf().get(type);
        return module == null ? "t" + type : "m" + module;
    }

    /** The number of types. */
    int types() {
        int sum = 0;
        for (int size : columns) {
            sum += size;
        }
        return sum;
    }
}
