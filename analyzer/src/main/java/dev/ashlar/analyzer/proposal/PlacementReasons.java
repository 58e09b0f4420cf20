package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Cochange;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Says for each type what speaks for its module and which other it could be in. */
final class PlacementReasons {
    private static final double PACKAGE_SHARE = .5;

    private final Evidence evidence;
    private final int[] groups;
    private final String[] names;
    private final boolean packages;
    private final Set<EvidenceKind> allowed;
    private final Terms words;
    private final int[] wordBearers;
    private final List<Map<Integer, Integer>> wordsOfGroup = new ArrayList<>();
    private final List<Map<Integer, Integer>> tablesOfGroup = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> groupsOfPackage = new HashMap<>();
    private final Map<Integer, Integer> subjectOfType = new HashMap<>();
    private final List<Map<Integer, Double>> ties = new ArrayList<>();
    private final List<Map<Integer, Integer>> partners = new ArrayList<>();

    PlacementReasons(
            Evidence evidence,
            TypeCommunities communities,
            int[] groups,
            String[] names,
            boolean packages,
            Set<EvidenceKind> allowed) {
        this.evidence = evidence;
        this.groups = groups;
        this.names = names;
        this.packages = packages;
        this.allowed = allowed;
        this.words = NameTerms.words(evidence);
        this.wordBearers = words.bearers();
        for (int i = 0; i < names.length; i++) {
            wordsOfGroup.add(new HashMap<>());
            tablesOfGroup.add(new HashMap<>());
        }
        for (int i = 0; i < groups.length; i++) {
            subjectOfType.put(evidence.subjects().get(i).type(), i);
            count(wordsOfGroup.get(groups[i]), words.rows()[i]);
            count(tablesOfGroup.get(groups[i]), evidence.tables().rows()[i]);
            groupsOfPackage
                    .computeIfAbsent(evidence.subjects().get(i).packageName(), any -> new TreeMap<>())
                    .merge(groups[i], 1, Integer::sum);
            ties.add(new TreeMap<>());
            partners.add(new TreeMap<>());
        }
        addTies(communities);
    }

    private static void count(Map<Integer, Integer> counts, int[] terms) {
        for (int term : terms) {
            counts.merge(term, 1, Integer::sum);
        }
    }

    private void addTies(TypeCommunities communities) {
        Links links = communities.links();
        for (int link = 0; link < links.size(); link++) {
            int one = links.one(link);
            int other = links.other(link);
            ties.get(one).merge(groups[other], communities.weight(link), Double::sum);
            ties.get(other).merge(groups[one], communities.weight(link), Double::sum);
            if (links.isUse(link)) {
                partners.get(one).merge(groups[other], 1, Integer::sum);
                partners.get(other).merge(groups[one], 1, Integer::sum);
            }
        }
    }

    Placement of(int subject, boolean pinned) {
        int own = groups[subject];
        OptionalInt runnerUp = runnerUp(subject);
        double here = support(subject, own);
        double there = runnerUp.isPresent() ? support(subject, runnerUp.getAsInt()) : 0;
        double margin =
                pinned || runnerUp.isEmpty() || here + there <= 0 ? 1 : Math.max(0, (here - there) / (here + there));
        List<Reason> reasons = new ArrayList<>();
        model(subject, reasons);
        structure(subject, reasons);
        if (packages) {
            packages(subject, reasons);
        }
        words(subject, reasons);
        tables(subject, reasons);
        history(subject, reasons);
        // uses are looked at whatever is allowed
        reasons.removeIf(reason -> reason.kind() != EvidenceKind.STRUCTURE && !allowed.contains(reason.kind()));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -reason.strength())
                .thenComparing(Reason::kind));
        return new Placement(own, runnerUp, Math.round(margin * 1000) / 1000.0, pinned, reasons);
    }

    private double support(int subject, int group) {
        double total =
                ties.get(subject).values().stream().mapToDouble(tie -> tie).sum();
        double tie = total == 0 ? 0 : ties.get(subject).getOrDefault(group, 0.0) / total;
        if (!packages) {
            return tie;
        }
        Map<Integer, Integer> siblings =
                groupsOfPackage.getOrDefault(evidence.subjects().get(subject).packageName(), Map.of());
        double all = siblings.values().stream().mapToInt(count -> count).sum();
        return tie + siblings.getOrDefault(group, 0) / Math.max(1, all);
    }

    private OptionalInt runnerUp(int subject) {
        int best = -1;
        for (int group : ties.get(subject).keySet()) {
            if (group != groups[subject] && (best < 0 || support(subject, group) > support(subject, best))) {
                best = group;
            }
        }
        return best < 0 || ties.get(subject).getOrDefault(best, 0.0) <= 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private void model(int subject, List<Reason> reasons) {
        Integer model = evidence.subjects().get(subject).isCompanion()
                ? subjectOfType.get(evidence.subjects().get(subject).model())
                : null;
        if (model != null && groups[model] == groups[subject]) {
            String text = "generated for " + evidence.subjects().get(model).simpleName() + ", which is in it";
            reasons.add(new Reason(EvidenceKind.STRUCTURE, text, 1));
        }
    }

    private void structure(int subject, List<Reason> reasons) {
        int all =
                partners.get(subject).values().stream().mapToInt(count -> count).sum();
        int own = partners.get(subject).getOrDefault(groups[subject], 0);
        if (own > 0) {
            String text =
                    own + " of the " + all + " types that it uses or that use it are in " + names[groups[subject]];
            reasons.add(new Reason(EvidenceKind.STRUCTURE, text, own / (double) all));
        }
    }

    private void packages(int subject, List<Reason> reasons) {
        String name = evidence.subjects().get(subject).packageName();
        Map<Integer, Integer> siblings = groupsOfPackage.getOrDefault(name, Map.of());
        int all = siblings.values().stream().mapToInt(count -> count).sum();
        int own = siblings.getOrDefault(groups[subject], 0);
        if (own > 1 && own >= PACKAGE_SHARE * all && !name.isEmpty()) {
            String text = own == all
                    ? "all " + all + " types of its package " + name + " are in it"
                    : own + " of the " + all + " types of its package " + name + " are in it";
            reasons.add(new Reason(EvidenceKind.PACKAGES, text, own / (double) all));
        }
    }

    private void words(int subject, List<Reason> reasons) {
        int best = -1;
        double strength = 0;
        for (int word : words.rows()[subject]) {
            int own = wordsOfGroup.get(groups[subject]).getOrDefault(word, 0);
            double share = own / (double) wordBearers[word];
            if (own > 1 && share > strength && wordBearers[word] * 4 < groups.length) {
                strength = share;
                best = word;
            }
        }
        if (best >= 0 && strength >= PACKAGE_SHARE) {
            int own = wordsOfGroup.get(groups[subject]).getOrDefault(best, 0);
            String text = own + " of the " + wordBearers[best] + " types with \""
                    + words.terms().get(best) + "\" in the name are in it";
            reasons.add(new Reason(EvidenceKind.NAMES, text, strength * .9));
        }
    }

    /** How much of what it changed together with is in its module, and which of that most often. */
    private void history(int subject, List<Reason> reasons) {
        Cochange changes = evidence.changes();
        double all = 0;
        double own = 0;
        int best = -1;
        for (int partner : changes.partners(subject)) {
            double strength = changes.strength(subject, partner);
            all += strength;
            if (groups[partner] == groups[subject]) {
                own += strength;
                best = best < 0 || strength > changes.strength(subject, best) ? partner : best;
            }
        }
        if (best >= 0) {
            String text = "changed together in " + changes.together(subject, best) + " of "
                    + changes.commits(subject) + " commits with "
                    + evidence.subjects().get(best).simpleName();
            reasons.add(new Reason(EvidenceKind.HISTORY, text, .8 * own / all));
        }
    }

    private void tables(int subject, List<Reason> reasons) {
        for (int table : evidence.tables().rows()[subject]) {
            int own = tablesOfGroup.get(groups[subject]).getOrDefault(table, 0);
            if (own > 1) {
                String text =
                        (own - 1) + " more of it " + evidence.tables().terms().get(table);
                reasons.add(new Reason(
                        EvidenceKind.TABLES, text.replace(" writes ", " write ").replace(" reads ", " read "), .5));
                return;
            }
        }
    }
}
