package dev.ashlar.benchmarks.proposals.subject;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Which names a trial shows. */
public enum Naming {
    /** As they are. */
    SEEN("seen", shown -> shown),
    /** No package at all: this stands for packages that say nothing. */
    HIDDEN("hidden", shown -> new ShownType("", shown.simpleName())),
    /** Packages by layer, which say nothing and look as if they did. */
    LAYERED("app.<layer>", shown -> new ShownType("app." + layer(shown), shown.simpleName())),
    /** Layers above the real packages. */
    LAYERS_ABOVE(
            "app.<layer>.<package>",
            shown -> new ShownType("app." + layer(shown) + "." + shown.pack(), shown.simpleName())),
    /** As hidden, and no domain prefix as mall has them, neither in names nor in words: there they are the truth, letter by letter. */
    STRIPPED("hidden", shown -> new ShownType("", shown.simpleName().replaceFirst("^[POSUC]ms(?=\\p{Lu})", "")));

    private static final List<String> LAYERS = List.of("controller", "service", "dao", "dto", "config");

    /** The prefixes of mall as words of identifiers. */
    private static final List<String> PREFIXES = List.of("pms", "oms", "sms", "ums", "cms");

    private final String label;
    private final UnaryOperator<ShownType> change;

    Naming(String label, UnaryOperator<ShownType> change) {
        this.label = label;
        this.change = change;
    }

    /** What it is called in print. */
    public String label() {
        return label;
    }

    /**
     * The subject under these names. Types are sorted by the names shown, and where those are equal by a hash, so that the
     * order does not tell what the names hide.
     */
    public Subject of(Subject subject) {
        List<ShownType> shown = subject.graph().types().stream().map(change).toList();
        Comparator<Integer> byShownName = Comparator.comparing(
                        (Integer type) -> shown.get(type).pack())
                .thenComparing(type -> shown.get(type).simpleName())
                .thenComparing(type -> hash(subject.names().get(type)))
                .thenComparing(type -> subject.names().get(type));
        Subject spoken = this == STRIPPED ? subject.without(PREFIXES) : subject;
        return spoken.shownAs(shown)
                .select(IntStream.range(0, shown.size())
                        .boxed()
                        .sorted(byShownName)
                        .toList());
    }

    private static String layer(ShownType type) {
        return LAYERS.get((int) (hash(type.pack() + "." + type.simpleName()) % LAYERS.size()));
    }

    private static long hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
