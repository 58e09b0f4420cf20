package dev.ashlar.rules.baseline;

import dev.ashlar.rules.baseline.NewViolation.Cause;
import dev.ashlar.rules.violation.Cycle;
import dev.ashlar.rules.violation.Violation;
import dev.ashlar.rules.violation.ViolationKey;
import dev.ashlar.rules.violation.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pairs violations with entries. */
final class Matching {
    private final Violations violations;
    private final Baseline baseline;
    private final Scan scan;
    private final Map<ViolationKey, BaselineEntry> entryOf = new HashMap<>();
    private final Set<BaselineEntry> matched = new HashSet<>();
    private final Map<BaselineEntry, List<BaselineEntry>> cycles = new LinkedHashMap<>();
    private final List<Move> moved;

    Matching(Violations violations, Baseline baseline, Scan scan, Map<String, String> renamed) {
        this.violations = violations;
        this.baseline = baseline;
        this.scan = scan;
        matchCycles();
        List<ViolationKey> strangers = new ArrayList<>();
        for (Violation violation : violations.all()) {
            ViolationKey key = violation.key();
            baseline.entry(key).ifPresent(entry -> match(key, entry));
            if (!entryOf.containsKey(key)) {
                strangers.add(key);
            }
        }
        this.moved = Moves.of(withoutViolation(), strangers, scan::isGone, renamed);
        moved.forEach(move -> match(move.to(), move.from()));
    }

    private void match(ViolationKey key, BaselineEntry entry) {
        entryOf.put(key, entry);
        matched.add(entry);
    }

    private void matchCycles() {
        KnownCycles known = new KnownCycles(baseline);
        for (Cycle cycle : violations.cycles()) {
            known.around(cycle.key()).ifPresent(entry -> {
                match(cycle.key(), entry);
                cycles.computeIfAbsent(entry, any -> new ArrayList<>())
                        .add(new BaselineEntry(cycle.key(), entry.note()));
            });
        }
    }

    private List<BaselineEntry> withoutViolation() {
        return baseline.entries().stream()
                .filter(entry -> !matched.contains(entry) && violations.looksFor(entry.key()))
                .toList();
    }

    Comparison comparison() {
        List<NewViolation> fresh = new ArrayList<>();
        List<KnownViolation> known = new ArrayList<>();
        for (Violation violation : violations.all()) {
            Optional<BaselineEntry> entry = Optional.ofNullable(entryOf.get(violation.key()));
            Optional<Cause> cause = cause(violation, entry);
            cause.ifPresent(
                    why -> fresh.add(new NewViolation(violation, violations.severityOf(violation), why, entry)));
            if (cause.isEmpty()) {
                entry.ifPresent(let -> known.add(new KnownViolation(violation, let)));
            }
        }
        List<BaselineEntry> stale =
                withoutViolation().stream().filter(this::isSettled).toList();
        List<ShrunkCycle> shrunk = shrunk();
        return new Comparison(fresh, known, stale, moved, shrunk, pruned(stale, shrunk));
    }

    private Optional<Cause> cause(Violation violation, Optional<BaselineEntry> entry) {
        if (violations.isStrict(violation)) {
            return Optional.of(Cause.STRICT);
        }
        if (entry.isEmpty()) {
            return Optional.of(Cause.UNKNOWN);
        }
        return entry.filter(known -> known.note().isOver(violations.today())).map(known -> Cause.OVER);
    }

    /** Whether the violation of an entry would have been seen if it were there. */
    private boolean isSettled(BaselineEntry entry) {
        ViolationKey key = entry.key();
        return switch (key.rule()) {
            case UNDECLARED, INTERNAL, LAYER, DEPRECATED, UNASSIGNED ->
                key.types().stream().map(key.names()::get).allMatch(scan::settles);
            case CYCLE, CONTESTED_TABLE, SHARED_MODEL_GROWTH, UNUSED -> scan.settlesAll();
        };
    }

    /** In a run on a part a cycle may look smaller than it is. */
    private List<ShrunkCycle> shrunk() {
        return cycles.entrySet().stream()
                .filter(entry -> scan.settlesAll() && !entry.getValue().equals(List.of(entry.getKey())))
                .map(entry -> new ShrunkCycle(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Baseline pruned(List<BaselineEntry> stale, List<ShrunkCycle> shrunk) {
        Set<BaselineEntry> dropped = new HashSet<>(stale);
        List<BaselineEntry> added = new ArrayList<>();
        for (Move move : moved) {
            dropped.add(move.from());
            added.add(move.entry());
        }
        for (ShrunkCycle cycle : shrunk) {
            dropped.add(cycle.from());
            added.addAll(cycle.left());
        }
        baseline.entries().stream().filter(entry -> !dropped.contains(entry)).forEach(added::add);
        return Baseline.of(added);
    }
}
