package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.SortedByLine;
import dev.ashlar.rules.violation.ViolationKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Known violations, each once, in the order of their lines. {@code toString} is the text of the file, with line feeds. */
public final class Baseline {
    /** Nothing is known. */
    public static final Baseline EMPTY = of(List.of());

    static final String HEADER = "# ashlar baseline v1: known violations; may only shrink";

    private final List<BaselineEntry> entries;
    private final Map<ViolationKey, BaselineEntry> byKey;

    private Baseline(List<BaselineEntry> entries, Map<ViolationKey, BaselineEntry> byKey) {
        this.entries = entries;
        this.byKey = byKey;
    }

    /** Takes entries in any order. Of several with one key the stricter note is kept, see {@link Note#stricter}. */
    public static Baseline of(Collection<BaselineEntry> entries) {
        Map<ViolationKey, BaselineEntry> byKey = new HashMap<>();
        entries.forEach(entry -> byKey.merge(
                entry.key(),
                entry,
                (one, other) -> new BaselineEntry(one.key(), Note.stricter(one.note(), other.note()))));
        return new Baseline(SortedByLine.of(byKey.values(), BaselineEntry::key), byKey);
    }

    public List<BaselineEntry> entries() {
        return entries;
    }

    /** Those of one rule. */
    public List<BaselineEntry> of(Rule rule) {
        return entries.stream().filter(entry -> entry.key().rule() == rule).toList();
    }

    public Optional<BaselineEntry> entry(ViolationKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public boolean contains(ViolationKey key) {
        return byKey.containsKey(key);
    }

    public int size() {
        return entries.size();
    }

    /** These and others, which take the place of those with their keys, notes and all. */
    public Baseline replacing(Collection<BaselineEntry> others) {
        Map<ViolationKey, BaselineEntry> all = new HashMap<>(byKey);
        others.forEach(entry -> all.put(entry.key(), entry));
        return of(all.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && entries.equals(baseline.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        entries.forEach(entry -> text.append(entry).append('\n'));
        return text.toString();
    }
}
