package dev.ashlar.cli;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.proposal.Fingerprint;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.analyzer.proposal.ProposalOptions;
import dev.ashlar.analyzer.proposal.Proposer;
import dev.ashlar.cli.output.WarmStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes from where the last proposal for the same code and options ended, so that little changes where the code changed little.
 *
 * <p>What has not changed is proposed from where it was proposed last time, not from the outcome: asked twice, Ashlar says the same twice.
 */
final class KeptProposals {
    private final Session session;
    private final Path file;
    private final boolean cold;

    /** @param cold whether to think anew */
    KeptProposals(Session session, Path file, boolean cold) {
        this.session = session;
        this.file = file;
        this.cold = cold;
    }

    /**
     * A proposal and where it started.
     *
     * @param start empty if it was thought anew
     */
    record Proposed(Proposal proposal, Optional<WarmStart> start) {}

    /** @param options their start is not looked at */
    Proposed propose(Evidence evidence, ProposalOptions options) {
        String fingerprint = new VersionText().getVersion()[0] + " " + Fingerprint.of(evidence, options);
        Map<String, String> start = cold ? Map.of() : start(fingerprint);
        Proposal proposal = Proposer.propose(evidence, options.startingFrom(start));
        Map<String, String> result = modules(evidence, proposal);
        keep(new KeptProposal(fingerprint, start, result));
        return new Proposed(proposal, start.isEmpty() ? Optional.empty() : Optional.of(compare(start, result)));
    }

    private Map<String, String> start(String fingerprint) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            KeptProposal kept = KeptProposal.read(file);
            return kept.fingerprint().equals(fingerprint) ? kept.start() : kept.result();
        } catch (IOException e) {
            session.detail("the proposal before cannot be used, " + e.getMessage() + ": " + file);
            return Map.of();
        }
    }

    /** That a proposal cannot be kept is no failure: the next one starts anew. */
    private void keep(KeptProposal proposal) {
        try {
            proposal.write(file);
            session.detail("kept for the next proposal in " + file);
        } catch (IOException e) {
            session.say("the next proposal will start anew, this one cannot be kept: " + e.getMessage());
        }
    }

    private static Map<String, String> modules(Evidence evidence, Proposal proposal) {
        Map<String, String> modules = new HashMap<>();
        List<Subject> subjects = evidence.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            String key = ProposalOptions.key(subjects.get(i));
            String module = proposal.modules()
                    .get(proposal.placements().get(i).module())
                    .name();
            // names of broken code may hold anything, and what marks the cells of a line has to stay out of them
            if (key.chars().noneMatch(Character::isISOControl)) {
                modules.put(key, module);
            }
        }
        return modules;
    }

    private static WarmStart compare(Map<String, String> start, Map<String, String> result) {
        int known = 0;
        int stay = 0;
        for (Map.Entry<String, String> each : result.entrySet()) {
            String before = start.get(each.getKey());
            known += before == null ? 0 : 1;
            stay += each.getValue().equals(before) ? 1 : 0;
        }
        return new WarmStart(known, stay, result.size() - known);
    }
}
