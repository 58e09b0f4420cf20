package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.ViolationKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges two baselines that came from one, exactly: (A ∩ B) ∪ (A \ O) ∪ (B \ O). There are no conflicts. */
public final class BaselineMerge {
    private final Baseline old;
    private final Baseline ours;
    private final Baseline theirs;

    private BaselineMerge(Baseline old, Baseline ours, Baseline theirs) {
        this.old = old;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * What both have, and what either added. Of notes the one that a side changed is kept; of two changed ones the stricter, see
     * {@link Note#stricter}. To exchange the sides makes no difference. Takes time linear in entries, but for sorting.
     *
     * @param old the common ancestor; empty if there was no file
     */
    public static Baseline of(Baseline old, Baseline ours, Baseline theirs) {
        BaselineMerge merge = new BaselineMerge(old, ours, theirs);
        List<BaselineEntry> merged = Stream.concat(ours.entries().stream(), theirs.entries().stream())
                .map(BaselineEntry::key)
                .distinct()
                .filter(merge::stays)
                .map(key -> new BaselineEntry(key, merge.note(key)))
                .toList();
        return Baseline.of(merged);
    }

    private boolean stays(ViolationKey key) {
        return !old.contains(key) || (ours.contains(key) && theirs.contains(key));
    }

    private Note note(ViolationKey key) {
        Optional<Note> before = old.entry(key).map(BaselineEntry::note);
        return Stream.of(ours, theirs)
                .flatMap(side -> side.entry(key).map(BaselineEntry::note).stream())
                .filter(note -> !before.equals(Optional.of(note)))
                .reduce(Note::stricter)
                .or(() -> before)
                .orElse(Note.NONE);
    }
}
