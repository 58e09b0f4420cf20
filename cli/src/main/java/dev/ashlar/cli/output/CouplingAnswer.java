package dev.ashlar.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Shared models, tables and libraries; of one artifact, if one is named. */
final class CouplingAnswer extends Answer {
    private final Coupling coupling;
    private final Optional<SharedArtifact> only;

    CouplingAnswer(Coupling coupling, Optional<SharedArtifact> only) {
        this.coupling = coupling;
        this.only = only;
    }

    @Override
    void text(Page page) throws IOException {
        if (only.isPresent()) {
            new ArtifactText(page, coupling, false).write(only.get());
        } else {
            new CouplingText(page, coupling).write();
        }
    }

    @Override
    void fields(JsonGenerator json) throws IOException {
        CouplingJson fields = new CouplingJson(json, coupling);
        if (only.isPresent()) {
            fields.artifactFields(only.get());
        } else {
            fields.write();
        }
    }

    @Override
    void rows(Writer out) throws IOException {
        FindingRows.write(
                out,
                coupling.findings().stream()
                        .filter(finding -> only.isEmpty()
                                || finding.artifact().equals(only.get().name()))
                        .toList());
    }

    @Override
    boolean hasMarkdown() {
        return true;
    }

    @Override
    void markdown(Writer out) throws IOException {
        new CouplingMarkdown(out, coupling).write(only);
    }
}
