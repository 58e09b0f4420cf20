package dev.ashlar.benchmarks.proposals;

import dev.ashlar.benchmarks.proposals.score.PartitionScore;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What the tables show of a trial, or the mean of several. */
record Figures(double ari, double nmi, double mojoFm, double match, double modules, double seconds) {

    static Figures of(PartitionScore score, double seconds) {
        return new Figures(score.ari(), score.nmi(), score.mojoFm(), score.match(), score.modules(), seconds);
    }

    static Figures mean(List<Figures> all) {
        return new Figures(
                mean(all, Figures::ari),
                mean(all, Figures::nmi),
                mean(all, Figures::mojoFm),
                mean(all, Figures::match),
                mean(all, Figures::modules),
                mean(all, Figures::seconds));
    }

    /** The cells of a Markdown row, without the outer bars. */
    String cells() {
        return String.format(
                Locale.ROOT, "%.3f | %.3f | %.1f | %.1f | %.0f | %.2f", ari, nmi, mojoFm, match, modules, seconds);
    }

    private static double mean(List<Figures> all, ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
