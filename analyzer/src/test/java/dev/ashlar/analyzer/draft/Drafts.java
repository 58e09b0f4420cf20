package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.analyzer.proposal.EvidenceKind;
import dev.ashlar.analyzer.proposal.PackageVerdict;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.analyzer.proposal.ProposedModule;
import dev.ashlar.analyzer.proposal.Reason;
import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.SourceType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A proposal said in words, for tests: types, where each is placed, who uses whom. */
final class Drafts {
    private final List<Subject> subjects = new ArrayList<>();
    private final List<String> placed = new ArrayList<>();
    private final Map<String, ModuleKind> kinds = new HashMap<>();
    private final Map<String, String> doubts = new HashMap<>();
    private final List<int[]> uses = new ArrayList<>();
    private ModulesFile file = DraftSurroundings.NO_FILE;
    private CodeOwners owners = CodeOwners.NONE;

    Drafts put(String module, String... types) {
        for (String type : types) {
            putIn("app", module, type);
        }
        return this;
    }

    Drafts putIn(String buildModule, String module, String type) {
        subjects.add(new Subject(type, "", buildModule, subjects.size()));
        placed.add(module);
        return this;
    }

    Drafts kind(String module, ModuleKind kind) {
        kinds.put(module, kind);
        return this;
    }

    Drafts doubt(String type, String runnerUp) {
        doubts.put(type, runnerUp);
        return this;
    }

    Drafts uses(String from, String to) {
        uses.add(new int[] {place(from), place(to)});
        return this;
    }

    Drafts file(String text) {
        file = ModulesFileReader.read("ashlar.yml", text);
        return this;
    }

    Drafts owners(String text) {
        owners = CodeOwners.parse(text);
        return this;
    }

    private int place(String type) {
        return IntStream.range(0, subjects.size())
                .filter(i -> subjects.get(i).name().equals(type))
                .findFirst()
                .orElseThrow();
    }

    String path(int subject) {
        Subject each = subjects.get(subject);
        return each.module() + "/src/" + each.name().replace('.', '/') + ".java";
    }

    String text() {
        Proposal proposal = proposal();
        Evidence evidence = evidence();
        List<String> paths =
                IntStream.range(0, subjects.size()).mapToObj(this::path).toList();
        List<Optional<String>> owning = paths.stream().map(owners::owner).toList();
        return ModulesDraft.of(
                proposal,
                evidence,
                ProposedOrder.of(proposal, evidence.uses()),
                new DraftSurroundings(paths, owning, file),
                Offers.AS_SAID);
    }

    /** By place of the subject: the module that the text, read again, puts it into. */
    List<String> readAgain() {
        ModuleMap map = ModuleMap.of(ModulesFileReader.read("ashlar.yml", text()));
        List<String> modules = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            SourceType type =
                    new SourceType(subjects.get(i).name(), subjects.get(i).module(), path(i));
            modules.add(map.moduleOf(type).map(ModuleSpec::name).orElse(""));
        }
        return modules;
    }

    List<String> placed() {
        return Collections.unmodifiableList(placed);
    }

    private List<String> names() {
        return placed.stream().distinct().sorted().toList();
    }

    private Proposal proposal() {
        Map<String, List<Integer>> members = new TreeMap<>();
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            members.computeIfAbsent(placed.get(i), any -> new ArrayList<>()).add(i);
            String runnerUp = doubts.get(subjects.get(i).name());
            placements.add(new Placement(
                    names().indexOf(placed.get(i)),
                    runnerUp == null ? OptionalInt.empty() : OptionalInt.of(names().indexOf(runnerUp)),
                    runnerUp == null ? 1 : 0,
                    false,
                    List.of(new Reason(EvidenceKind.STRUCTURE, "its uses stay inside", 1))));
        }
        List<ProposedModule> modules = new ArrayList<>();
        members.forEach(
                (name, all) -> modules.add(new ProposedModule(name, kinds.getOrDefault(name, ModuleKind.DOMAIN), all)));
        return new Proposal(modules, placements, new PackageVerdict(true, List.of()), List.of());
    }

    private Evidence evidence() {
        Map<List<Integer>, Integer> distinct = new LinkedHashMap<>();
        uses.forEach(arc -> distinct.put(List.of(arc[0], arc[1]), 1));
        int[] from = distinct.keySet().stream().mapToInt(arc -> arc.get(0)).toArray();
        int[] to = distinct.keySet().stream().mapToInt(arc -> arc.get(1)).toArray();
        int size = subjects.size();
        float[] strength = new float[from.length];
        Arrays.fill(strength, 1);
        return new Evidence(
                subjects, Uses.of(size, from, to, strength), Terms.none(size), Terms.none(size), Terms.none(size));
    }
}
