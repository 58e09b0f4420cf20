package dev.ashlar.cli.output;

import dev.ashlar.analyzer.proposal.Placement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Placements as CSV, one type a line. */
final class PlacementRows {
    private PlacementRows() {}

    static void write(Writer out, PricedProposal proposal, List<Integer> subjects) throws IOException {
        out.append("type,module,kind,runner_up,margin,reason\n");
        for (int subject : subjects) {
            Placement placement = proposal.placement(subject);
            out.append(String.join(
                            ",",
                            CsvCells.of(proposal.type(subject)),
                            CsvCells.of(proposal.module(placement.module())),
                            proposal.proposal()
                                    .modules()
                                    .get(placement.module())
                                    .kind()
                                    .word(),
                            CsvCells.of(proposal.runnerUp(subject)),
                            CouplingWords.figure(placement.margin()),
                            CsvCells.of(proposal.reason(subject))))
                    .append('\n');
        }
    }
}
