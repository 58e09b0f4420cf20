package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.KeyShape;
import dev.ashlar.rules.violation.ViolationKey;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Baselines by chance. */
final class Baselines {
    private Baselines() {}

    /** Of entries that differ in anything, with names that are as bad as they come. */
    static Arbitrary<Baseline> hostile() {
        return baselines(Arbitraries.oneOf(
                Arbitraries.of(
                        ":",
                        "->",
                        "#",
                        "writes",
                        "a b",
                        "\"",
                        "\\",
                        "\\u0020",
                        "",
                        " ",
                        "\n",
                        "\r",
                        "\u2028",
                        "\uD800",
                        "x#y",
                        "\u202Eabc",
                        "com.acme.\uD83D\uDE00",
                        "caf\u00e9.Th\u00e9",
                        "<<<<<<<",
                        "# a"),
                Arbitraries.strings().ofMaxLength(12)));
    }

    /** Of few names, so that several baselines share entries. */
    static Arbitrary<Baseline> alike() {
        return baselines(Arbitraries.of("a", "b", "c.D"));
    }

    private static Arbitrary<Baseline> baselines(Arbitrary<String> names) {
        return Combinators.combine(keys(names), notes())
                .as(BaselineEntry::new)
                .list()
                .ofMaxSize(30)
                .map(Baseline::of);
    }

    private static Arbitrary<ViolationKey> keys(Arbitrary<String> names) {
        return Arbitraries.of(Rule.values())
                .flatMap(rule -> keyNames(rule, names).map(chosen -> new ViolationKey(rule, chosen)));
    }

    private static Arbitrary<List<String>> keyNames(Rule rule, Arbitrary<String> names) {
        return switch (KeyShape.of(rule)) {
            case CROSSING -> names.list().ofSize(4);
            case MEMBERS ->
                names.set()
                        .ofMinSize(2)
                        .ofMaxSize(3)
                        .map(members -> members.stream().sorted().toList());
            case TABLE, USE -> names.list().ofSize(2);
            case MODEL ->
                Combinators.combine(names, names, Arbitraries.of(true, false))
                        .as((module, type, writes) -> writes ? List.of(module, type, "writes") : List.of(module, type));
            case TYPE -> names.list().ofSize(1);
        };
    }

    private static Arbitrary<Note> notes() {
        Arbitrary<String> reasons = Arbitraries.of("SHOP-1", "it is \"so\"\n# \\ because=x", "\u00fc");
        return Combinators.combine(
                        Arbitraries.of(LocalDate.of(2027, 1, 31), LocalDate.of(2028, 2, 29))
                                .optional(),
                        reasons.optional())
                .as(Note::new);
    }
}
