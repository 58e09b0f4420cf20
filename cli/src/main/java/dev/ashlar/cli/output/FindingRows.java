package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Finding;
import dev.ashlar.analyzer.usage.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Findings as CSV, one line for each place that shows one. */
final class FindingRows {
    private FindingRows() {}

    static void write(Writer out, List<Finding> findings) throws IOException {
        out.append("rule,artifact,subject,message,file,line\n");
        for (Finding finding : findings) {
            String start = finding.rule().label() + "," + CsvCells.of(finding.artifact()) + ","
                    + CsvCells.of(finding.subject()) + "," + CsvCells.of(finding.message()) + ",";
            for (Place place : finding.evidence()) {
                out.append(start)
                        .append(CsvCells.of(place.path()))
                        .append(',')
                        .append(String.valueOf(place.line()))
                        .append('\n');
            }
        }
    }
}
