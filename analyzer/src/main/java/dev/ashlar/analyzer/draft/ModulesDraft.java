package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.proposal.Placement;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.analyzer.proposal.ProposedModule;
import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.PackagePattern;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.modules.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a proposal as a modules file. Read again, the file puts each type into the module that it is proposed for, but for types that the
 * file which it stands in for puts elsewhere. The same proposal gives the same text.
 */
public final class ModulesDraft {
    private final Proposal proposal;
    private final Evidence evidence;
    private final ProposedOrder order;
    private final DraftSurroundings surroundings;
    private final ModulesFile file;
    private final List<String> names;
    private final int[] moduleOf;
    private final Assignment assignment;
    private final DraftComments comments;
    private final HistoryOwners historyOwners;
    private final Offers offers;

    private ModulesDraft(
            Proposal proposal, Evidence evidence, ProposedOrder order, DraftSurroundings surroundings, Offers offers) {
        this.proposal = proposal;
        this.evidence = evidence;
        this.order = order;
        this.surroundings = surroundings;
        this.offers = offers;
        this.file = surroundings.file();
        List<String> proposed =
                proposal.modules().stream().map(ProposedModule::name).toList();
        this.names = Stream.concat(
                        proposed.stream(),
                        file.modules().stream().map(ModuleSpec::name).filter(name -> !proposed.contains(name)))
                .toList();
        this.moduleOf =
                proposal.placements().stream().mapToInt(Placement::module).toArray();
        leaveOut();
        this.assignment = Assignment.of(evidence.subjects(), surroundings.paths(), names, moduleOf, file.modules());
        this.comments = new DraftComments(proposal, evidence, order);
        this.historyOwners = HistoryOwners.of(surroundings.history(), surroundings.paths(), moduleOf, names.size());
    }

    /**
     * The text of the file, lines ending in {@code \n}. Types whose names no modules file can hold are left out: none that Java can compile.
     *
     * @param order of the proposal's modules
     * @param offers what its modules offer to others
     */
    public static String of(
            Proposal proposal, Evidence evidence, ProposedOrder order, DraftSurroundings surroundings, Offers offers) {
        return new ModulesDraft(proposal, evidence, order, surroundings, offers).write();
    }

    /** Where the file tells sources apart, what it assigns is left to it. */
    private void leaveOut() {
        boolean sources =
                file.modules().stream().anyMatch(module -> !module.sources().isEmpty());
        ModuleMap map = ModuleMap.of(file);
        for (int i = 0; i < moduleOf.length; i++) {
            Subject subject = evidence.subjects().get(i);
            SourceType type = new SourceType(
                    subject.name(), subject.module(), surroundings.paths().get(i));
            boolean assigned = sources && map.moduleOf(type).isPresent();
            if (assigned || !isSayable(subject.name()) || !isInRoot(subject.name())) {
                moduleOf[i] = -1;
            }
        }
    }

    private static boolean isSayable(String name) {
        return !name.endsWith("..") && PackagePattern.parse(name).isPresent();
    }

    private boolean isInRoot(String name) {
        return file.root().isEmpty()
                || file.root().stream().anyMatch(root -> new PackagePattern(root.value(), true).matches(name));
    }

    private String write() {
        YamlLines out = new YamlLines();
        DraftHead head = new DraftHead(out, file);
        comments.head().forEach(comment -> out.comment(0, comment));
        out.line(0, "version: 1");
        out.list(0, "root", roots());
        head.writeTests();
        List<DraftModule> modules = sequence().stream()
                .map(this::module)
                .filter(DraftModule::isFilled)
                .toList();
        if (!modules.isEmpty()) {
            out.open(0, "modules");
        }
        for (int i = 0; i < modules.size(); i++) {
            if (i > 0) {
                out.gap();
            }
            modules.get(i).writeTo(out);
        }
        head.writeRest();
        return out.toString();
    }

    /** Types of the unnamed package would be outside of any root. */
    private List<String> roots() {
        if (!file.root().isEmpty() || !file.modules().isEmpty()) {
            return file.root().stream().map(Entry::value).toList();
        }
        List<String> packages = said().map(PackageTree::packageOf).toList();
        if (packages.contains("")) {
            return List.of();
        }
        PackageTree tree = PackageTree.of(packages);
        int[] types = new int[tree.size()];
        packages.forEach(name -> types[tree.find(name)]++);
        return RootPackages.of(tree, types).stream().map(tree::name).toList();
    }

    private Stream<String> said() {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < moduleOf.length; i++) {
            if (moduleOf[i] >= 0) {
                said.add(evidence.subjects().get(i).name());
            }
        }
        return said.stream();
    }

    /** What the file has comes first, in its order; then users before those that they use. */
    private List<Integer> sequence() {
        return Stream.concat(
                        file.modules().stream().map(module -> names.indexOf(module.name())), order.modules().stream())
                .distinct()
                .toList();
    }

    private DraftModule module(int module) {
        String name = names.get(module);
        Optional<ModuleSpec> kept = file.module(name);
        boolean proposed = module < proposal.modules().size();
        Optional<String> owner = kept.flatMap(ModuleSpec::owner).or(() -> owner(module));
        Optional<HistoryOwners.Owner> byHistory = owner.isPresent() ? Optional.empty() : historyOwners.of(module);
        List<String> remarks = new ArrayList<>(proposed ? comments.of(module) : List.of());
        byHistory.map(HistoryOwners.Owner::reason).ifPresent(remarks::add);
        return new DraftModule(
                name,
                remarks,
                kept,
                assignment.packages(module).stream()
                        .map(PackagePattern::toString)
                        .sorted()
                        .toList(),
                assignment.types(module).stream().sorted().toList(),
                proposed ? comments.onTypes(module) : Map.of(),
                assignment.sources(module),
                offers.of(name).or(() -> kept.flatMap(ModuleSpec::api).map(Offer::of)),
                uses(module),
                owner.or(() -> byHistory.map(HistoryOwners.Owner::author)),
                kept.map(ModuleSpec::kind).orElseGet(() -> kind(module)));
    }

    /** What a file decided that two of its modules may not do is not allowed by a draft. */
    private List<String> uses(int module) {
        if (kind(module) == ModuleKind.KERNEL) {
            return List.of();
        }
        Optional<ModuleSpec> kept = file.module(names.get(module));
        Set<String> known = kept.map(ModuleSpec::uses).orElse(List.of()).stream()
                .map(Use::module)
                .collect(Collectors.toSet());
        return order.from(module).stream()
                .filter(dependency -> !dependency.back() && kind(dependency.to()) != ModuleKind.KERNEL)
                .map(dependency -> names.get(dependency.to()))
                .filter(used -> !known.contains(used))
                .filter(used -> kept.isEmpty() || file.module(used).isEmpty())
                .filter(this::isWritten)
                .sorted()
                .toList();
    }

    private boolean isWritten(String name) {
        int module = names.indexOf(name);
        return file.module(name).isPresent()
                || !assignment.packages(module).isEmpty()
                || !assignment.types(module).isEmpty();
    }

    private ModuleKind kind(int module) {
        return file.module(names.get(module))
                .map(ModuleSpec::kind)
                .orElseGet(() -> proposal.modules().get(module).kind());
    }

    /** Who owns most files of a module, if at least half of them; of two that own half, the first by name. */
    private Optional<String> owner(int module) {
        if (module >= proposal.modules().size()) {
            return Optional.empty();
        }
        List<Integer> subjects = proposal.modules().get(module).subjects();
        Map<String, Long> files = subjects.stream()
                .map(surroundings.owners()::get)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
        return files.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= subjects.size())
                .findFirst()
                .map(Map.Entry::getKey);
    }
}
