package dev.ashlar.analyzer.sample;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One dependency as a line of text: {@code a.A -> b.B : calls inferred 3}.
 *
 * @param from binary name of the type that depends, with {@code module:} before it in samples of several modules
 * @param to likewise, of the type that it depends on
 */
record SampleEdge(String from, String to, UseKind kind, Tier tier, int line) implements Comparable<SampleEdge> {
    private static final Pattern FORM = Pattern.compile("(\\S+) -> (\\S+) : (.+) (\\S+) (\\d+)");

    private static final Comparator<SampleEdge> READING_ORDER = Comparator.comparing(SampleEdge::from)
            .thenComparing(SampleEdge::line)
            .thenComparing(SampleEdge::to)
            .thenComparing(SampleEdge::kind)
            .thenComparing(SampleEdge::tier);

    static SampleEdge parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected 'from -> to : kind tier line' and not: " + text);
        }
        return new SampleEdge(
                matcher.group(1),
                matcher.group(2),
                kind(matcher.group(3)),
                Tier.valueOf(matcher.group(4).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(5)));
    }

    private static UseKind kind(String label) {
        return Stream.of(UseKind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown kind: " + label));
    }

    /** The two ends, in the form of the section on what is not seen. */
    String pair() {
        return from + " -> " + to;
    }

    /** By type, then by line, as one reads the source. */
    @Override
    public int compareTo(SampleEdge other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return pair() + " : " + kind.label() + " " + tier.label() + " " + line;
    }
}
