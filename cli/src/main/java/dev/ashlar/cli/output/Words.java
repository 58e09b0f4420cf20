package dev.ashlar.cli.output;

import dev.ashlar.analyzer.question.TypePair;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them; the same in every country, because results are compared. */
public final class Words {

    private static final double NANOS = 1e9;

    private Words() {}

    /** {@code 41,797}. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 type}, {@code 41,797 types}. */
    public static String count(long number, String noun) {
        return number(number) + ' ' + noun + (number == 1 ? "" : "s");
    }

    /** How many uses make up these pairs. */
    static String uses(List<TypePair> pairs) {
        return count(pairs.stream().mapToInt(pair -> pair.evidence().size()).sum(), "use");
    }

    /** {@code and 3 more types (-f csv for all)}. */
    static String more(long number, String noun, Format complete) {
        return "and " + count(number, "more " + noun) + " (-f " + complete + " for all)";
    }

    /** {@code 3.1 s}. */
    public static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS);
    }
}
