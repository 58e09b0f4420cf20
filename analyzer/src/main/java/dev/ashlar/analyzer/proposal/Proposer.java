package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.rules.modules.ModuleCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proposes modules. */
public final class Proposer {
    private final Evidence evidence;
    private final ProposalOptions options;
    private final Scoring scoring;

    private Proposer(Evidence evidence, ProposalOptions options, Scoring scoring) {
        this.evidence = evidence;
        this.options = options;
        this.scoring = scoring;
    }

    /**
     * Proposes modules for all subjects. The same evidence and options give the same proposal, in whatever order
     * the subjects come. Nearly linear in uses where packages tell
     * nothing; else quadratic in packages.
     */
    public static Proposal propose(Evidence evidence, ProposalOptions options) {
        return propose(evidence, options, Scoring.SHIPPED);
    }

    /** The same with other models, for whoever compares them. */
    public static Proposal propose(Evidence evidence, ProposalOptions options, Scoring scoring) {
        SubjectOrder order = new SubjectOrder(evidence);
        return order.restored(new Proposer(order.sorted(), options, scoring).propose());
    }

    private Proposal propose() {
        if (evidence.subjects().isEmpty()) {
            return new Proposal(List.of(), List.of(), new PackageVerdict(false, List.of()), List.of());
        }
        Core core = new Core(evidence, options.evidence(), scoring);
        int[] start = withModels(groups(core));
        Obedience.Obeyed obeyed = new Obedience(byName(), options, core.communities(), start).obey();
        int[] groups = Groups.numbered(obeyed.groups());
        Map<Integer, String> given = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            String name = obeyed.names().get(obeyed.groups()[i]);
            if (name != null) {
                given.put(groups[i], name);
            }
        }
        boolean packages = core.verdict().used();
        String[] names = new ModuleNames(evidence.subjects(), groups, packages).names(given, options::previous);
        return proposal(core, groups, names, obeyed.pinned());
    }

    private int[] groups(Core core) {
        Optional<ModuleCount> wanted = options.modules().or(() -> options.pins().modules());
        int[] previous = previous();
        int[] groups = Arrays.stream(previous).anyMatch(group -> group >= 0) ? core.improved(previous) : core.groups();
        int count = Groups.count(groups);
        if (wanted.isPresent() && count < wanted.get().least()) {
            return core.groups(wanted.get().least());
        }
        return wanted.isPresent() && count > wanted.get().most()
                ? core.groups(wanted.get().most())
                : groups;
    }

    /** What is generated for a model goes where the model is. */
    private int[] withModels(int[] groups) {
        Map<Integer, Integer> groupOfModel = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            groupOfModel.put(evidence.subjects().get(i).type(), groups[i]);
        }
        int[] result = groups.clone();
        for (int i = 0; i < groups.length; i++) {
            Subject subject = evidence.subjects().get(i);
            result[i] = subject.isCompanion() ? groupOfModel.getOrDefault(subject.model(), groups[i]) : groups[i];
        }
        return Groups.numbered(result);
    }

    private int[] previous() {
        Map<String, Integer> numbers = new HashMap<>();
        return evidence.subjects().stream()
                .map(options::previous)
                .mapToInt(home -> home.map(name -> numbers.computeIfAbsent(name, any -> numbers.size()))
                        .orElse(-1))
                .toArray();
    }

    private Map<String, List<Integer>> byName() {
        Map<String, List<Integer>> subjects = new TreeMap<>();
        for (int i = 0; i < evidence.subjects().size(); i++) {
            subjects.computeIfAbsent(evidence.subjects().get(i).name(), any -> new ArrayList<>(1))
                    .add(i);
        }
        return subjects;
    }

    private Proposal proposal(Core core, int[] groups, String[] names, boolean[] pinned) {
        int count = names.length;
        Integer[] order = new Integer[count];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(group -> names[group]));
        int[] place = new int[count];
        for (int i = 0; i < count; i++) {
            place[order[i]] = i;
        }
        int[] sorted = Arrays.stream(groups).map(group -> place[group]).toArray();
        String[] sortedNames = Arrays.stream(order).map(group -> names[group]).toArray(String[]::new);
        return new Proposal(
                modules(sorted, sortedNames),
                placements(core, sorted, sortedNames, pinned),
                core.verdict(),
                core.scale(count));
    }

    private List<ProposedModule> modules(int[] groups, String[] names) {
        ModuleKinds kinds = new ModuleKinds(evidence, groups, names.length);
        List<List<Integer>> members = new ArrayList<>(Collections.nCopies(names.length, List.of()));
        members.replaceAll(any -> new ArrayList<>());
        for (int i = 0; i < groups.length; i++) {
            members.get(groups[i]).add(i);
        }
        List<ProposedModule> modules = new ArrayList<>();
        for (int group = 0; group < names.length; group++) {
            modules.add(new ProposedModule(names[group], kinds.kindOf(group), members.get(group)));
        }
        return modules;
    }

    private List<Placement> placements(Core core, int[] groups, String[] names, boolean[] pinned) {
        PlacementReasons reasons = new PlacementReasons(
                evidence, core.communities(), groups, names, core.verdict().used(), options.evidence());
        List<Placement> placements = new ArrayList<>();
        for (int subject = 0; subject < groups.length; subject++) {
            placements.add(reasons.of(subject, pinned[subject]));
        }
        return placements;
    }
}
