package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import dev.ashlar.analyzer.usage.ModelUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The coupling of a code base, in words that tests can compare. */
final class Coupled {
    private static final Progress SILENT = new Progress() {
        @Override
        public void step(String name, int total) {}

        @Override
        public void advance(int by) {}
    };

    private final Coupling coupling;

    private Coupled(Coupling coupling) {
        this.coupling = coupling;
    }

    /** Writes files, {@code === path ===} before each, into a folder and reads it. */
    static Coupled of(Path folder, String text) throws IOException {
        write(folder, text);
        return of(folder);
    }

    static void write(Path folder, String text) throws IOException {
        for (String part : text.split("(?m)^=== ")) {
            int end = part.indexOf(" ===\n");
            if (end > 0) {
                Path file = folder.resolve(part.substring(0, end));
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.substring(end + 5));
            }
        }
    }

    static Coupled of(Path... paths) {
        AnalyzerOptions options = new AnalyzerOptions(2, false, false, List.of()).withHistory();
        return new Coupled(Analyzer.analyze(List.of(paths), options, SILENT).coupling());
    }

    Coupling coupling() {
        return coupling;
    }

    SharedArtifact artifact(String name) {
        return coupling.artifacts().stream()
                .filter(artifact -> artifact.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    SharedModel model(String artifact, String simpleName) {
        return artifact(artifact).models().stream()
                .filter(model -> nameOf(model).equals(simpleName))
                .findFirst()
                .orElseThrow();
    }

    String nameOf(SharedModel model) {
        return coupling.usage().models().all().get(model.model()).simpleName();
    }

    /** {@code Order billing reads [id total] writes []}. */
    List<String> uses(String artifact) {
        return artifact(artifact).models().stream()
                .flatMap(model -> model.uses().stream().map(use -> nameOf(model) + " " + describe(use)))
                .sorted()
                .toList();
    }

    private String describe(ModelUse use) {
        return unit(use.unit()) + " " + use.level() + " " + use.reads() + " " + use.writes();
    }

    /** The last part of the name of a package set; the name of a module. */
    String unit(int unit) {
        String name = coupling.usage().units().get(unit).name();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    String units(Collection<Integer> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(" "));
    }

    /** {@code Order billing} or {@code Order undecided}. */
    List<String> owners(String artifact) {
        return artifact(artifact).models().stream()
                .map(model -> nameOf(model) + " "
                        + model.owner().unit().map(this::unit).orElse("undecided"))
                .sorted()
                .toList();
    }

    List<String> findings(Rule rule) {
        return coupling.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::subject)
                .map(subject -> subject.substring(subject.lastIndexOf('.') + 1))
                .toList();
    }

    @Nullable
    TableUsers tableIfUsed(String name) {
        return coupling.tables().stream()
                .filter(table -> table.table().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    TableUsers table(String name) {
        return coupling.tables().stream()
                .filter(table -> table.table().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
