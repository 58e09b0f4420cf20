package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * How the names of a key are written:
 *
 * <pre>
 * undeclared, internal, layer, deprecated   order -> stock : com.acme.order.Cart -> com.acme.stock.Item
 * cycle                                     billing order stock
 * contested-table                           ORDERS : billing
 * shared-model-growth                       order : com.acme.shared.Customer, with "writes" behind it for a writer
 * unassigned                                com.acme.misc.Thing
 * unused                                    order -> stock
 * </pre>
 */
@SuppressWarnings("ImmutableEnumChecker") // Its lists are
public enum KeyShape {
    /** From module, to module, from type, to type. */
    CROSSING("NAME -> NAME : NAME -> NAME", List.of(2, 3)),

    /** Two or more modules, sorted. */
    MEMBERS("NAME NAME", List.of()),

    /** Table, module. */
    TABLE("NAME : NAME", List.of()),

    /** Module, type, and the word {@code writes} where the module writes it. */
    MODEL("NAME : NAME", List.of(1)),

    /** A type. */
    TYPE("NAME", List.of(0)),

    /** From module, to module. */
    USE("NAME -> NAME", List.of());

    private static final String NAME = "NAME";

    private final List<String> words;
    private final List<Integer> types;

    KeyShape(String pattern, List<Integer> types) {
        this.words = List.of(pattern.split(" ", -1));
        this.types = types;
    }

    /** The one of a rule. */
    public static KeyShape of(Rule rule) {
        return switch (rule) {
            case UNDECLARED, INTERNAL, LAYER, DEPRECATED -> CROSSING;
            case CYCLE -> MEMBERS;
            case CONTESTED_TABLE -> TABLE;
            case SHARED_MODEL_GROWTH -> MODEL;
            case UNASSIGNED -> TYPE;
            case UNUSED -> USE;
        };
    }

    List<Integer> types() {
        return types;
    }

    /** How a line of it looks, for messages. */
    public String example() {
        return switch (this) {
            case CROSSING -> "order -> stock : com.acme.order.Cart -> com.acme.stock.Item";
            case MEMBERS -> "billing order";
            case TABLE -> "ORDERS : billing";
            case MODEL -> "order : com.acme.shared.Customer";
            case TYPE -> "com.acme.misc.Thing";
            case USE -> "order -> stock";
        };
    }

    String write(List<String> names) {
        StringJoiner line = new StringJoiner(" ");
        int next = 0;
        for (String word : words) {
            line.add(word.equals(NAME) ? QuotedName.of(names.get(next++)) : word);
        }
        while (next < names.size()) {
            line.add(QuotedName.of(names.get(next++)));
        }
        return line.toString();
    }

    /** The names that stand in the words of a line, each as it is written; nothing if the line has another shape. */
    public Optional<List<String>> read(List<String> line) {
        if (line.size() < words.size() || line.size() > most()) {
            return Optional.empty();
        }
        String[] names = new String[line.size()];
        int found = 0;
        for (int i = 0; i < line.size(); i++) {
            String word = i < words.size() ? words.get(i) : NAME;
            Optional<String> name = QuotedName.read(line.get(i));
            if (word.equals(NAME) ? name.isEmpty() : !word.equals(line.get(i))) {
                return Optional.empty();
            }
            if (word.equals(NAME)) {
                names[found++] = name.orElseThrow();
            }
        }
        return Optional.of(List.of(Arrays.copyOf(names, found))).filter(this::fits);
    }

    private int most() {
        return switch (this) {
            case MEMBERS -> Integer.MAX_VALUE;
            case MODEL -> words.size() + 1;
            default -> words.size();
        };
    }

    private boolean fits(List<String> names) {
        return switch (this) {
            case MEMBERS -> names.stream().distinct().sorted().toList().equals(names);
            case MODEL -> names.size() == 2 || names.get(2).equals(ModelGrowth.WRITES);
            default -> true;
        };
    }
}
