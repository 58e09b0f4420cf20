package dev.ashlar.cli;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.CodeHistory;
import dev.ashlar.analyzer.draft.DraftSurroundings;
import dev.ashlar.analyzer.draft.ModulesDraft;
import dev.ashlar.analyzer.draft.Offers;
import dev.ashlar.analyzer.draft.ProposedOrder;
import dev.ashlar.analyzer.evidence.Cochange;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.history.ChangeHistory;
import dev.ashlar.analyzer.history.Commit;
import dev.ashlar.analyzer.price.JudgedPairs;
import dev.ashlar.analyzer.price.Price;
import dev.ashlar.analyzer.proposal.EvidenceKind;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.analyzer.proposal.ProposalOptions;
import dev.ashlar.cli.output.PricedMap;
import dev.ashlar.cli.output.PricedProposal;
import dev.ashlar.cli.output.ReadHistory;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.SourceType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The way from an analysis to modules with their price. */
final class Proposing {
    private static final String SOURCES = ".java";

    private final Analysis analysis;
    private Evidence evidence;
    private DraftSurroundings surroundings;

    Proposing(Analysis analysis, ModulesFile file) {
        this.analysis = analysis;
        this.evidence = analysis.evidence();
        this.surroundings = DraftSurroundings.of(analysis.codeBase(), analysis.graph(), evidence, file);
    }

    PricedProposal propose(ProposeOptions options, KeptProposals kept) {
        Optional<ReadHistory> history = options.history().map(commits -> readHistory(commits, options.evidence()));
        ModulesFile file = surroundings.file();
        KeptProposals.Proposed proposed = kept.propose(
                evidence,
                new ProposalOptions(
                        options.evidence(),
                        options.modules().or(() -> file.proposal().modules()),
                        file.proposal(),
                        fixed(ModuleMap.of(file)),
                        Map.of()));
        Proposal proposal = proposed.proposal();
        ProposedOrder order = ProposedOrder.of(proposal, evidence.uses());
        String draft = ModulesDraft.of(proposal, evidence, order, surroundings, Offers.AS_SAID);
        if (options.api()) {
            draft = ModulesDraft.of(proposal, evidence, order, surroundings, offers(read(draft)));
        }
        // the price is that of the file which people will hold the code to, as the rules read it
        ModulesFile read = read(draft);
        return new PricedProposal(analysis, proposal, proposed.start(), history, order, draft, price("proposal", read));
    }

    private static ModulesFile read(String draft) {
        return ModulesFileReader.read(ModulesFile.USUAL_NAME, draft);
    }

    private Offers offers(ModulesFile draft) {
        JudgedPairs pairs = JudgedPairs.of(analysis.codeBase(), analysis.graph(), draft.tests());
        List<SourceType> types = IntStream.range(0, pairs.types())
                .filter(pairs::counts)
                .mapToObj(pairs::type)
                .toList();
        return Offers.of(draft, types, pairs.dependencies());
    }

    /** What a map that is there already costs. */
    PricedMap price(String name, ModulesFile map) {
        return new PricedMap(name, map, Price.of(map, analysis.codeBase(), analysis.graph(), analysis.coupling()));
    }

    /** Where it is no evidence it still names owners. */
    private ReadHistory readHistory(int commits, Set<EvidenceKind> allowed) {
        ChangeHistory history = CodeHistory.read(analysis.codeBase().roots(), path -> path.endsWith(SOURCES));
        if (!history.known() && allowed.equals(Set.of(EvidenceKind.HISTORY))) {
            throw new UsageProblem(
                    "--evidence history leaves nothing to look at: " + String.join("; ", history.notes()));
        }
        List<List<String>> newest =
                history.commits().stream().limit(commits).map(Commit::paths).toList();
        Cochange changes = Cochange.of(surroundings.paths(), newest);
        if (allowed.contains(EvidenceKind.HISTORY)) {
            evidence = evidence.with(changes);
        }
        surroundings = surroundings.with(history);
        return new ReadHistory(history.known(), changes.looked(), changes.large(), history.notes());
    }

    private Map<String, String> fixed(ModuleMap map) {
        Map<String, String> fixed = new HashMap<>();
        List<Subject> subjects = evidence.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            SourceType type = new SourceType(
                    subject.name(), subject.module(), surroundings.paths().get(i));
            map.moduleOf(type).ifPresent(module -> fixed.putIfAbsent(subject.name(), module.name()));
        }
        return fixed;
    }
}
