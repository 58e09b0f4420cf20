package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.ArtifactConsumer;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.Finding;
import dev.ashlar.analyzer.coupling.Lockstep;
import dev.ashlar.analyzer.coupling.Rule;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.coupling.SplitSignal;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Naming;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One shared artifact for people. */
final class ArtifactText {
    private static final int SOME = 3;
    private static final String INDENT = "      ";
    private static final double NEAR_CLONE = .8;
    /** Of a handful of models two services may well need the same. */
    private static final int ENOUGH = 5;

    private final Page page;
    private final Coupling coupling;
    private final CouplingWords words;
    private final boolean bounded;

    /** @param bounded whether long lists are cut off */
    ArtifactText(Page page, Coupling coupling, boolean bounded) {
        this.page = page;
        this.coupling = coupling;
        this.words = new CouplingWords(coupling);
        this.bounded = bounded;
    }

    void write(SharedArtifact artifact) throws IOException {
        page.heading(artifact.name() + ": " + Words.count(artifact.models().size(), "model type") + ", "
                + Words.count(artifact.platformTypes(), "other type") + ", "
                + (words.isOfPackages() ? "used by " : "on the class path of ")
                + words.count(artifact.consumers().size()));
        figures(artifact);
        consumers(artifact);
        remarks(artifact);
        named(artifact);
        histogram(artifact);
        shared(artifact);
        list(artifact, "Used by one only", single(artifact), this::single);
        list(artifact, "Used by no consumer, but by other code", inner(artifact), this::unused);
        list(artifact, "Used by nobody", unused(artifact), this::unused);
        list(artifact, "Used by no code, and named all the same", undecided(artifact), this::undecided);
        list(artifact, "May stay shared on purpose (kernel)", kernel(artifact), this::unused);
        nearClones(artifact);
    }

    private void figures(SharedArtifact artifact) throws IOException {
        if (artifact.undecided().isPresent()) {
            page.line("  how many " + words.nouns() + " a change forces is undecided: "
                    + Page.clean(artifact.undecided().get()));
            return;
        }
        ArtifactFigures figures = new ArtifactFigures(words, artifact);
        page.line("  " + figures.sentence());
        if (figures.history().isPresent()) {
            page.line("  " + figures.history().get());
        }
    }

    private void consumers(SharedArtifact artifact) throws IOException {
        boolean versions = artifact.consumers().stream()
                .anyMatch(consumer -> consumer.version().isPresent());
        Table table = Table.of("#reaches", "#independent", versions ? "version" : "", "consumer", "place");
        for (ArtifactConsumer consumer : artifact.consumers()) {
            table.row(
                    Words.number(consumer.reaches().size()),
                    CouplingWords.percent(consumer.independence()),
                    consumer.version().orElse(""),
                    words.shortUnit(consumer.unit()),
                    consumer.place().toString());
        }
        table.writeTo(page);
    }

    /** What was found of the consumers as a whole, and what keeps them from being found to need nothing. */
    private void remarks(SharedArtifact artifact) throws IOException {
        for (Finding finding : coupling.findings()) {
            boolean isOfConsumers = finding.rule() == Rule.VERSION_SKEW || finding.rule() == Rule.UNNEEDED_DEPENDENCY;
            if (isOfConsumers && finding.artifact().equals(artifact.name())) {
                page.line("  " + page.ink(Ink.WARNING, finding.message()) + "  "
                        + Page.clean(CouplingWords.places(finding.evidence())));
            }
        }
    }

    /** The artifact is not needed in code there, and cannot be called unneeded. */
    private void named(SharedArtifact artifact) throws IOException {
        for (ArtifactConsumer consumer : artifact.consumers()) {
            if (consumer.reachesNothing() && !consumer.isUnneeded()) {
                Naming naming = consumer.naming().orElseThrow();
                page.line("  "
                        + Page.clean(words.shortUnit(consumer.unit()) + " reaches no type of " + artifact.name()
                                + " in its code, but " + naming.kind().label() + "  " + naming.place()));
            }
        }
    }

    private void histogram(SharedArtifact artifact) throws IOException {
        List<String> parts = new ArrayList<>();
        for (int reach = 0; reach <= artifact.consumers().size(); reach++) {
            long count = artifact.modelsWithReach(reach);
            if (count > 0) {
                parts.add(reach + ": " + Words.number(count));
            }
        }
        page.line("  models by the number of " + words.nouns()
                + " that reach them, themselves or through other models:  " + String.join("  ", parts));
    }

    private void shared(SharedArtifact artifact) throws IOException {
        list(artifact, "Shared", words.ranked(artifact), this::shared);
    }

    private String shared(SharedModel model) {
        List<String> uses = new ArrayList<>();
        model.uses().forEach(use -> uses.add(use(use)));
        SortedSet<Integer> others = new TreeSet<>(model.reach());
        model.uses().forEach(use -> others.remove(use.unit()));
        String indirect = others.isEmpty()
                ? ""
                : "\n" + CouplingWords.wrapped(List.of(indirectly(model, others).split(", ")), INDENT);
        return words.type(model).name() + "  " + words.type(model).place()
                + (uses.isEmpty() ? "" : "\n" + CouplingWords.wrapped(uses, INDENT))
                + indirect + "\n      owner "
                + words.shortOwner(model) + evidence(model) + split(model)
                + (model.mentions().isEmpty() ? "" : "\n      also " + CouplingWords.naming(model.mentions()));
    }

    /** Who does not name the model and gets it from others that do. */
    private String indirectly(SharedModel model, SortedSet<Integer> units) {
        SortedSet<String> through = new TreeSet<>();
        coupling.usage().uses().stream()
                .filter(use -> use.model() == model.model())
                .flatMap(use -> use.users().stream())
                .filter(user -> user >= 0
                        && words.type(user).module().equals(words.type(model).module()))
                .forEach(user -> through.add(words.type(user).simpleName()));
        String rest = through.size() <= SOME ? "" : " and " + (through.size() - SOME) + " more";
        return words.shortUnits(units) + (units.size() == 1 ? " reaches it" : " reach it") + " through "
                + (through.isEmpty()
                        ? "other types"
                        : through.stream().limit(SOME).collect(Collectors.joining(", ")) + rest);
    }

    private String split(SharedModel model) {
        if (!model.splits()) {
            return "";
        }
        SplitSignal signal = model.split().orElseThrow();
        List<String> users = model.uses().stream()
                .filter(use -> !use.fields().isEmpty())
                .map(use -> words.shortUnit(use.unit()))
                .toList();
        return "\n" + CouplingWords.wrapped(users, INDENT) + "\n        use "
                + CouplingWords.percent(signal.coverage()) + " of its fields on average, and share "
                + CouplingWords.percent(signal.overlap()) + " of these: a view for each would do";
    }

    private static String evidence(SharedModel model) {
        String places = CouplingWords.places(model.owner().evidence());
        return places.isEmpty() ? "" : "  " + places;
    }

    private String use(ModelUse use) {
        return words.shortUnit(use.unit()) + " " + use.level().label()
                + (Verdict.isLowerBound(use) ? " (at least)" : "");
    }

    private static List<SharedModel> single(SharedArtifact artifact) {
        return artifact.models().stream()
                .filter(model -> model.reach().size() == 1)
                .toList();
    }

    private String single(SharedModel model) {
        String uses = model.uses().stream().map(this::use).collect(Collectors.joining(", "));
        return words.type(model).name() + "  "
                + (uses.isEmpty() ? words.shortUnits(model.reach()) + " through others" : uses) + "  "
                + words.type(model).place()
                + (model.mentions().isEmpty()
                        ? ""
                        : "\n      cannot simply move: " + CouplingWords.naming(model.mentions()));
    }

    private static List<SharedModel> inner(SharedArtifact artifact) {
        return artifact.models().stream()
                .filter(model -> model.reach().isEmpty() && model.status() == SharedModel.Status.USED)
                .toList();
    }

    private static List<SharedModel> unused(SharedArtifact artifact) {
        return artifact.models().stream()
                .filter(model -> model.status() == SharedModel.Status.UNUSED)
                .toList();
    }

    private String unused(SharedModel model) {
        return words.type(model).name() + "  " + words.type(model).place();
    }

    private static List<SharedModel> undecided(SharedArtifact artifact) {
        return artifact.models().stream()
                .filter(model -> model.status() == SharedModel.Status.UNDECIDED)
                .toList();
    }

    private String undecided(SharedModel model) {
        return words.type(model).name() + "  " + CouplingWords.naming(model.mentions());
    }

    private static List<SharedModel> kernel(SharedArtifact artifact) {
        return artifact.models().stream().filter(SharedModel::kernel).toList();
    }

    private interface Line {
        String of(SharedModel model);
    }

    private void list(SharedArtifact artifact, String title, List<SharedModel> models, Line line) throws IOException {
        if (models.isEmpty()) {
            return;
        }
        page.line("  " + page.ink(Ink.HEADING, title + ": " + models.size()));
        List<SharedModel> shown = bounded ? Bounded.first(models).shown() : models;
        for (SharedModel model : shown) {
            for (String part : line.of(model).split("\n", -1)) {
                page.line((part.startsWith(" ") ? "" : "    ") + Page.clean(part));
            }
        }
        if (shown.size() < models.size()) {
            page.line("    "
                    + page.ink(
                            Ink.FAINT,
                            "and " + Words.number(models.size() - shown.size()) + " more (--artifact "
                                    + Shell.word(artifact.name()) + " for all)"));
        }
    }

    private void nearClones(SharedArtifact artifact) throws IOException {
        for (Lockstep pair : artifact.lockstep()) {
            if (pair.similarity() >= NEAR_CLONE && pair.common() >= ENOUGH) {
                page.line("  "
                        + Page.clean(words.shortUnit(pair.one()) + " and " + words.shortUnit(pair.other()) + " reach "
                                + pair.common() + " models in common, " + CouplingWords.percent(pair.similarity())
                                + " of theirs" + (words.isOfPackages() ? "" : ": one service in two parts?")));
            }
        }
    }
}
