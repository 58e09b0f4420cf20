package dev.ashlar.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Aligned columns: numbers to the right, words to the left. Put the longest words last: nothing is cut off, so that names can
 * be copied, and a long last column runs over without disturbing the others.
 */
final class Table {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<Column> columns) {
        this.columns = columns;
    }

    /** A table with these columns; one whose title starts with {@code #} holds numbers. */
    static Table of(String... titles) {
        return new Table(List.of(titles).stream().map(Column::titled).toList());
    }

    /** Adds a row, a cell for each column. */
    Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells).stream().map(Page::clean).toList());
        return this;
    }

    /** Writes the titles, unless all are empty, and the rows; of a column without title and words nothing is seen. */
    void writeTo(Page page) throws IOException {
        List<String> titles = columns.stream().map(Column::title).toList();
        int[] widths = widths(titles);
        if (!String.join("", titles).isEmpty()) {
            page.line(page.ink(Ink.FAINT, line(titles, widths)));
        }
        for (List<String> row : rows) {
            page.line(line(row, widths));
        }
    }

    private int[] widths(List<String> titles) {
        int[] widths = new int[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = titles.get(column).length();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] == 0) {
                continue;
            }
            String blanks = " ".repeat(widths[column] - cells.get(column).length());
            boolean number = columns.get(column).number();
            line.append(line.length() == INDENT.length() ? "" : GAP)
                    .append(number ? blanks : "")
                    .append(cells.get(column))
                    .append(number ? "" : blanks);
        }
        return line.toString().stripTrailing();
    }

    private record Column(String title, boolean number) {
        static Column titled(String text) {
            return text.startsWith("#") ? new Column(text.substring(1), true) : new Column(text, false);
        }
    }
}
