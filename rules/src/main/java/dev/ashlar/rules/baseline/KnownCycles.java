package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.ViolationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cycles of a baseline. One that is part of a known one is known: somebody freed the other members. */
final class KnownCycles {
    private final Map<String, List<BaselineEntry>> byMember = new HashMap<>();

    /** The smaller ones first. */
    KnownCycles(Baseline baseline) {
        baseline.of(Rule.CYCLE).stream()
                .sorted(Comparator.comparingInt(entry -> entry.key().names().size()))
                .forEach(entry -> entry.key()
                        .names()
                        .forEach(member -> byMember.computeIfAbsent(member, any -> new ArrayList<>())
                                .add(entry)));
    }

    /** The smallest entry that has all members; of equally small ones the first by line. */
    Optional<BaselineEntry> around(ViolationKey cycle) {
        return byMember.getOrDefault(cycle.names().get(0), List.of()).stream()
                .filter(entry -> new HashSet<>(entry.key().names()).containsAll(cycle.names()))
                .findFirst();
    }
}
