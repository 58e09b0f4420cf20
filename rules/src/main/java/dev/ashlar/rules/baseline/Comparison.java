package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.Violations;
import java.util.List;
import java.util.Map;

/**
 * What a run found, held against what was known. All lists are in the order of lines.
 *
 * @param fresh violations that the baseline does not let pass; those of rules that warn, and of modules in mode {@code observe}, are among
 *     them and fail nothing
 * @param known violations that it lets pass
 * @param stale entries without violation, which were looked for
 * @param moved entries whose violation is there under another name; they are let pass
 * @param shrunk cycles of which less is left
 * @param pruned the baseline without what is stale, with what moved under its new name, and with what is left of cycles; nothing is added
 */
public record Comparison(
        List<NewViolation> fresh,
        List<KnownViolation> known,
        List<BaselineEntry> stale,
        List<Move> moved,
        List<ShrunkCycle> shrunk,
        Baseline pruned) {

    public Comparison {
        fresh = List.copyOf(fresh);
        known = List.copyOf(known);
        stale = List.copyOf(stale);
        moved = List.copyOf(moved);
        shrunk = List.copyOf(shrunk);
    }

    /**
     * Compares. Takes time linear in violations and entries, but for sorting and for the few that are cycles. The day that dates of entries are
     * compared with is the one of the violations.
     *
     * @param renamed types that are known to have another name now, new names by old ones, as version control tells; may be empty
     */
    public static Comparison of(Violations violations, Baseline baseline, Scan scan, Map<String, String> renamed) {
        return new Matching(violations, baseline, scan, renamed).comparison();
    }

    /** Whether anything makes the gate fail. Stale entries do not. */
    public boolean fails() {
        return fresh.stream().anyMatch(NewViolation::fails);
    }

    /** Those of the fresh ones that make the gate fail. */
    public List<NewViolation> failures() {
        return fresh.stream().filter(NewViolation::fails).toList();
    }

    /** Whether the file does not say what is there: something is stale, moved or shrunk. A team that wants it exact fails then. */
    public boolean isOutdated() {
        return !stale.isEmpty() || !moved.isEmpty() || !shrunk.isEmpty();
    }
}
