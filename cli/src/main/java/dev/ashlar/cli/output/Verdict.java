package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.Rule;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shared models in at most three sentences, for somebody who has no more time. */
final class Verdict {
    private final Coupling coupling;
    private final CouplingWords words;

    Verdict(Coupling coupling) {
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
    }

    /** One sentence a line; one line if there is nothing to complain of. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        undecided().ifPresent(lines::add);
        if (coupling.findings().isEmpty()) {
            lines.add((lines.isEmpty() ? "no shared models to complain of" : "nothing else to complain of")
                    + ": looked at " + lookedAt());
            return lines;
        }
        coupling.artifacts().stream()
                .filter(SharedArtifact::isFlagged)
                .limit(2)
                .forEach(artifact -> lines.add(price(artifact)));
        if (lines.isEmpty()) {
            lines.add("no shared " + (words.isOfPackages() ? "package" : "library") + " is worth splitting");
        }
        String cheap = cheapSteps();
        if (!cheap.isEmpty()) {
            lines.add("likely without touching code: " + cheap);
        }
        String tables = tables();
        if (!tables.isEmpty()) {
            lines.add(tables);
        }
        return lines;
    }

    /** What a change costs cannot be said where the class paths are not known. */
    private Optional<String> undecided() {
        List<SharedArtifact> artifacts = coupling.artifacts().stream()
                .filter(artifact -> artifact.undecided().isPresent())
                .toList();
        return artifacts.stream()
                .findFirst()
                .map(first -> "how many " + words.nouns() + " a change of a model of " + first.name()
                        + (artifacts.size() == 1 ? "" : " and " + (artifacts.size() - 1) + " more")
                        + " forces is undecided: " + first.undecided().orElse(""));
    }

    /** Libraries are units, and are not deployed. */
    private String lookedAt() {
        List<Unit> units = coupling.usage().units().all();
        long deployed = units.stream()
                .filter(unit -> words.isOfPackages() || unit.deployable().isPresent())
                .count();
        return words.count(deployed) + ", "
                + Words.count(coupling.usage().models().all().size(), "model type") + " and "
                + Words.count(coupling.tables().size(), "table");
    }

    private String price(SharedArtifact artifact) {
        String units = words.count(artifact.consumers().size());
        String users = "; on average " + CouplingWords.figure(artifact.floor()) + " use what changed";
        return words.isOfPackages()
                ? "a change of a model of " + artifact.name() + " can touch " + units + users
                : "each change of a model of " + artifact.name() + " forces " + units + " to be built again" + users
                        + " (" + CouplingWords.percent(artifact.redundancy()) + " of the rebuilds are avoidable)";
    }

    private String cheapSteps() {
        List<String> steps = new ArrayList<>();
        add(steps, count(Rule.SINGLE_CONSUMER_MODEL), "move %s to the only consumer", "model");
        add(steps, count(Rule.UNUSED_MODEL), "delete %s that nobody uses", "model");
        add(steps, unneeded(), "drop %s", "unneeded dependency");
        return String.join(", ", steps);
    }

    /** Where packages of the artifact are scanned for mappers, a line of code has to go as well. */
    private long unneeded() {
        return coupling.findings().stream()
                .filter(finding -> finding.rule() == Rule.UNNEEDED_DEPENDENCY)
                .filter(finding -> finding.evidence().size() == 1)
                .count();
    }

    private static void add(List<String> steps, long count, String step, String noun) {
        if (count > 0) {
            String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
            steps.add(String.format(step, Words.number(count) + " " + (count == 1 ? noun : plural)));
        }
    }

    private long count(Rule rule) {
        return coupling.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .count();
    }

    private String tables() {
        long contested = count(Rule.CONTESTED_TABLE);
        long omitted = count(Rule.OMITTED_COLUMNS);
        if (contested == 0) {
            return "";
        }
        return Words.count(contested, "table") + (contested == 1 ? " is" : " are") + " written by several "
                + words.nouns()
                + (omitted == 0
                        ? ""
                        : ", and " + Words.count(omitted, "statement") + (omitted == 1 ? " loses" : " lose")
                                + " what others have stored");
    }

    /** Whether the fields that were seen may be only a part of those that are used. */
    static boolean isLowerBound(ModelUse use) {
        return !use.escapes().isEmpty();
    }
}
