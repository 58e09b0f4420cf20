package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.UseLevel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Explains the words that appear, and no others. */
final class Legend {
    private final Page page;
    private final CouplingWords words;

    Legend(Page page, Coupling coupling) {
        this.page = page;
        this.words = new CouplingWords(coupling);
    }

    void write(List<SharedArtifact> artifacts) throws IOException {
        if (artifacts.isEmpty()) {
            return;
        }
        page.heading("Words");
        line(
                "reaches: models that its code leads to; independent: share of the models whose change does not concern it");
        if (!words.isOfPackages()) {
            line(
                    "EFR: deployables that a change of one model forces to be built again; floor: those that reach the model");
        }
        List<ModelUse> uses = artifacts.stream()
                .flatMap(artifact -> artifact.models().stream())
                .flatMap(model -> model.uses().stream())
                .toList();
        if (!uses.isEmpty()) {
            line(levels(uses));
        }
        if (uses.stream().anyMatch(Verdict::isLowerBound)) {
            line(
                    "(at least): objects leave the code there, as JSON for example, and more of them may be used than is seen");
        }
    }

    /** From weakest to strongest. */
    private static String levels(List<ModelUse> uses) {
        Set<UseLevel> levels = EnumSet.noneOf(UseLevel.class);
        uses.forEach(use -> levels.add(use.level()));
        List<String> explained = new ArrayList<>();
        levels.forEach(level -> explained.add(level.label() + " (" + meaning(level) + ")"));
        return explained.stream().collect(Collectors.joining(" < ", "use, the strongest: ", ""));
    }

    private static String meaning(UseLevel level) {
        return switch (level) {
            case PASSES -> "names the type";
            case READS -> "reads fields";
            case CONSTRUCTS -> "makes objects";
            case WRITES -> "sets fields";
            case EXTENDS -> "has a subtype";
            case PERSISTS -> "writes its table, through whatever data access";
        };
    }

    private void line(String text) throws IOException {
        page.line("  " + page.ink(Ink.FAINT, text));
    }
}
