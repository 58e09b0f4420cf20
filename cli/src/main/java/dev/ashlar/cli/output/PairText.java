package dev.ashlar.cli.output;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.question.Evidence;
import dev.ashlar.analyzer.question.Part;
import dev.ashlar.analyzer.question.TypePair;
import java.io.IOException;
import java.util.List;

/** Writes type pairs with the uses that show them, for people: bounded, and it says how many are left out. */
final class PairText {

    private static final int MOST_PAIRS = 50;
    private static final int MOST_LINES = 10;

    private final Page page;

    PairText(Page page) {
        this.page = page;
    }

    /** Writes pairs, each under a title of its own. */
    void write(List<TypePair> pairs) throws IOException {
        for (TypePair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            page.gap();
            page.line(title(pair));
            evidence(pair, 0);
        }
        if (pairs.size() > MOST_PAIRS) {
            page.gap();
            page.line(Words.more(pairs.size() - MOST_PAIRS, "type pair", Format.CSV));
        }
    }

    /**
     * Writes a pair of which the first lines are known.
     *
     * @param unknown how many lines there are beside those in the pair
     */
    void write(TypePair pair, int unknown) throws IOException {
        page.gap();
        page.line(title(pair));
        evidence(pair, unknown);
    }

    private String title(TypePair pair) {
        return page.ink(Ink.NAME, PartNames.name(pair.from(), pair.to())) + " -> "
                + page.ink(Ink.NAME, PartNames.name(pair.to(), pair.from()));
    }

    private void evidence(TypePair pair, int unknown) throws IOException {
        List<Evidence> shown =
                pair.evidence().subList(0, Math.min(MOST_LINES, pair.evidence().size()));
        Table table = Table.of("", "");
        for (Evidence line : shown) {
            table.row(Place.of(line.file(), line.line()), use(line, pair.to()));
        }
        table.writeTo(page);
        int more = pair.evidence().size() - shown.size() + unknown;
        if (more > 0) {
            page.line("  " + page.ink(Ink.FAINT, "and " + Words.count(more, "more use")));
        }
    }

    private static String use(Evidence line, Part target) {
        String use = line.kind().label() + ' ' + PartNames.simpleName(target);
        return line.tier() == Tier.SOURCE ? use : use + "  (" + line.tier().label() + ')';
    }
}
