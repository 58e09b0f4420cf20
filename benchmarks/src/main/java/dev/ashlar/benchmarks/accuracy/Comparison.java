package dev.ashlar.benchmarks.accuracy;

import java.util.List;

/** The scores against one oracle, and every difference behind them. */
public record Comparison(String oracle, List<String> remarks, List<Score> scores, List<Difference> differences) {

    public Comparison {
        remarks = List.copyOf(remarks);
        scores = List.copyOf(scores);
        differences = List.copyOf(differences);
    }
}
