package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** One shared artifact, with nothing cut off. */
final class ArtifactAnswer extends Answer {
    private final Coupling coupling;
    private final SharedArtifact artifact;

    ArtifactAnswer(Coupling coupling, SharedArtifact artifact) {
        this.coupling = coupling;
        this.artifact = artifact;
    }

    @Override
    void text(Page page) throws IOException {
        new ArtifactText(page, coupling, false).write(artifact);
        new Legend(page, coupling).write(List.of(artifact));
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        json.writeStringField("unit", coupling.usage().units().kind().label());
        new CouplingJson(json, coupling).artifactFields(artifact);
    }

    @Override
    void rows(Writer out) throws IOException {
        FindingRows.write(
                out,
                coupling.findings().stream()
                        .filter(finding -> finding.artifact().equals(artifact.name()))
                        .toList());
    }

    @Override
    void markdown(Writer out) throws IOException {
        new CouplingMarkdown(out, coupling).write(Optional.of(artifact));
    }
}
