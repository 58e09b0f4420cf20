package dev.ashlar.cli;

import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.proposal.ProposedModule;
import dev.ashlar.cli.output.PricedProposal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what the user names among types and proposed modules. */
final class ProposalNames {
    private final PricedProposal proposal;

    ProposalNames(PricedProposal proposal) {
        this.proposal = proposal;
    }

    /** The types of a name, in whatever build module. */
    List<Integer> types(String name) {
        List<Subject> subjects = proposal.analysis().evidence().subjects();
        List<Integer> found = IntStream.range(0, subjects.size())
                .filter(i -> subjects.get(i).name().equals(name)
                        || subjects.get(i).simpleName().equals(name))
                .boxed()
                .toList();
        List<String> names =
                found.stream().map(i -> subjects.get(i).name()).distinct().toList();
        if (names.size() > 1 && !names.contains(name)) {
            throw new UsageProblem("'" + name + "' can mean " + String.join(", ", names));
        }
        if (found.isEmpty()) {
            throw CouplingNames.unknown(
                    "top-level type",
                    name,
                    subjects.stream().map(Subject::simpleName).toList());
        }
        return found.stream()
                .filter(i -> names.size() == 1 || subjects.get(i).name().equals(name))
                .collect(Collectors.toList());
    }

    int module(String name) {
        List<String> names =
                proposal.proposal().modules().stream().map(ProposedModule::name).toList();
        if (!names.contains(name)) {
            throw CouplingNames.unknown("proposed module", name, names);
        }
        return names.indexOf(name);
    }
}
