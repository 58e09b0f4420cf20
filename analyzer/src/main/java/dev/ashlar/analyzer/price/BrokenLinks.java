package dev.ashlar.analyzer.price;

import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.violation.Crossing;
import dev.ashlar.rules.violation.Violations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The links that break rules, as the rule engine has found, and what is shown of any link. */
final class BrokenLinks {
    private final JudgedPairs pairs;
    private final Assignment assignment;
    private final Members members;
    private final Links links;
    private final Map<Integer, List<Rule>> rules = new TreeMap<>();
    private final Map<Integer, CrossingPair> shown = new HashMap<>();

    BrokenLinks(JudgedPairs pairs, Assignment assignment, Members members, Links links, Violations violations) {
        this.pairs = pairs;
        this.assignment = assignment;
        this.members = members;
        this.links = links;
        violations.crossings().forEach(this::add);
        rules.values().forEach(broken -> broken.sort(null));
    }

    private void add(Crossing crossing) {
        int link = links.find(
                members.find(assignment.number(crossing.fromModule()), crossing.fromType()),
                members.find(assignment.number(crossing.toModule()), crossing.toType()));
        rules.computeIfAbsent(link, any -> new ArrayList<>(1)).add(crossing.rule());
    }

    /** All of them, sorted. */
    int[] all() {
        return rules.keySet().stream().mapToInt(link -> link).toArray();
    }

    boolean isBroken(int link) {
        return rules.containsKey(link);
    }

    List<Rule> rules(int link) {
        return rules.getOrDefault(link, List.of());
    }

    /** The links with their references. */
    CrossingPairs show(int[] wanted) {
        return new CrossingPairs(
                Arrays.stream(wanted).mapToObj(this::show).sorted().toList());
    }

    private CrossingPair show(int link) {
        return shown.computeIfAbsent(
                link,
                any -> new CrossingPair(
                        assignment.name(links.fromModule(link)),
                        assignment.name(links.toModule(link)),
                        members.name(links.from(link)),
                        members.name(links.to(link)),
                        rules(link),
                        List.copyOf(pairs.references(links.pairs(link)))));
    }
}
