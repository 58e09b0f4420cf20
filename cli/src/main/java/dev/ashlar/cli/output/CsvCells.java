package dev.ashlar.cli.output;

import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;

/** Names as cells of a CSV file, each quoted when it is first asked for. */
final class CsvCells {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final String[] cells;
    private final IntFunction<String> names;

    CsvCells(int size, IntFunction<String> names) {
        this.cells = new String[size];
        this.names = names;
    }

    /** The cell with this number. */
    String get(int number) {
        String known = cells[number];
        if (known == null) {
            known = of(names.apply(number));
            cells[number] = known;
        }
        return known;
    }

    /** A text as a cell of its own; the empty text is an empty cell. */
    static String of(String text) {
        return text.isEmpty() ? "" : FORMAT.format(text);
    }
}
