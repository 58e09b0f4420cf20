package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.Finding;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Shared models as Markdown, for a merge request or a wiki: what is found, and the shared models with their owners. */
final class CouplingMarkdown {
    private final Writer out;
    private final Coupling coupling;
    private final CouplingWords words;

    CouplingMarkdown(Writer out, Coupling coupling) {
        this.out = out;
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
    }

    void write(Optional<SharedArtifact> only) throws IOException {
        line("# Shared models");
        line("");
        for (String verdict : new Verdict(coupling).lines()) {
            line("- " + Markdown.text(verdict));
        }
        for (SharedArtifact artifact : only.map(List::of).orElse(coupling.artifacts())) {
            artifact(artifact);
        }
        List<Finding> findings = coupling.findings().stream()
                .filter(finding ->
                        only.isEmpty() || finding.artifact().equals(only.get().name()))
                .toList();
        if (!findings.isEmpty()) {
            findings(findings);
        }
    }

    private void artifact(SharedArtifact artifact) throws IOException {
        line("");
        line("## " + Markdown.text(artifact.name()));
        line("");
        line(Markdown.text(
                artifact.undecided().isPresent()
                        ? "How many " + words.nouns() + " a change forces is undecided: "
                                + artifact.undecided().get()
                        : new ArtifactFigures(words, artifact).sentence()));
        List<SharedModel> shared =
                artifact.models().stream().filter(SharedModel::isShared).toList();
        if (!shared.isEmpty()) {
            line("");
            line("| Shared model | Consumers | Owner |");
            line("| --- | --- | --- |");
            for (SharedModel model : shared) {
                line("| " + Markdown.text(words.type(model).name()) + " | " + Markdown.text(words.units(model.reach()))
                        + " | " + Markdown.text(words.owner(model)) + " |");
            }
        }
    }

    private void findings(List<Finding> findings) throws IOException {
        line("");
        line("## Findings");
        line("");
        line("| Rule | What | Where |");
        line("| --- | --- | --- |");
        for (Finding finding : findings) {
            line("| " + finding.rule().label() + " | " + Markdown.text(finding.message()) + " | "
                    + Markdown.text(CouplingWords.places(finding.evidence())) + " |");
        }
    }

    private void line(String line) throws IOException {
        out.append(line).append('\n');
    }
}
