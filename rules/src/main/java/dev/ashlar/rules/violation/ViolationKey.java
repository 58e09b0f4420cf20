package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * What a violation is known by, so that it is the same one while the code around it changes. {@code toString} is its line in a baseline, and
 * the order of keys that of their lines ({@link String#compareTo}).
 *
 * @param names what they are depends on the rule, see {@link KeyShape}
 */
public record ViolationKey(Rule rule, List<String> names) implements Comparable<ViolationKey> {
    /** The rule stands in a column that holds the rules of the first days. */
    private static final int COLUMN = 10;

    public ViolationKey {
        names = List.copyOf(names);
    }

    static ViolationKey of(Rule rule, String... names) {
        return new ViolationKey(rule, List.of(names));
    }

    /** The line without its rule. */
    public String identity() {
        return KeyShape.of(rule).write(names);
    }

    /** Which of the names are those of top-level types. */
    public List<Integer> types() {
        return KeyShape.of(rule).types();
    }

    /** The same with another name in one place. */
    public ViolationKey with(int place, String name) {
        String[] changed = names.toArray(String[]::new);
        changed[place] = name;
        return of(rule, changed);
    }

    @Override
    public int compareTo(ViolationKey other) {
        return rule == other.rule
                ? identity().compareTo(other.identity())
                : rule.word().compareTo(other.rule.word());
    }

    @Override
    public String toString() {
        String word = rule.word();
        return word + " ".repeat(Math.max(0, COLUMN - word.length())) + " " + identity();
    }
}
