package dev.ashlar.cli.output;

import dev.ashlar.analyzer.question.Evidence;
import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.TypePair;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes type pairs as lines of CSV, with the columns that {@code analyze} has. */
final class PairRows {

    private PairRows() {}

    static void write(List<TypePair> pairs, Writer out) throws IOException {
        EdgeRows.header(out);
        for (TypePair pair : pairs) {
            String ends = ends(pair.from()) + ends(pair.to());
            for (Evidence line : pair.evidence()) {
                out.append(ends).append(row(line)).append('\n');
            }
        }
    }

    private static String ends(Part part) {
        return CsvCells.of(part.module()) + ',' + CsvCells.of(part.name()) + ',';
    }

    private static String row(Evidence line) {
        return String.join(
                ",", line.kind().label(), line.tier().label(), CsvCells.of(line.file()), Integer.toString(line.line()));
    }
}
