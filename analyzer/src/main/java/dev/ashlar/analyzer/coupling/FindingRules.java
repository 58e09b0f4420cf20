package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.TableAccess;
import dev.ashlar.analyzer.usage.Units;
import dev.ashlar.analyzer.usage.Usage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns figures into findings. A healthy system has none: copies of types, and libraries that their users need, are none. */
final class FindingRules {
    private final Usage usage;
    private final List<Finding> findings = new ArrayList<>();

    FindingRules(Usage usage) {
        this.usage = usage;
    }

    /** By rule, the gravest first, then subject. */
    List<Finding> find(List<SharedArtifact> artifacts, List<TableUsers> tables, List<ExternalArtifact> externals) {
        tables.stream().filter(table -> table.undecided().isEmpty()).forEach(this::judge);
        artifacts.forEach(this::judge);
        externals.forEach(this::judge);
        findings.sort(Comparator.comparing(Finding::rule)
                .thenComparing(Finding::artifact)
                .thenComparing(Finding::subject)
                .thenComparing(Finding::message));
        return findings;
    }

    private void judge(TableUsers table) {
        String name = table.table().toString();
        String database = table.database().orElse("");
        for (TableUsers.Omission omission : table.omissions()) {
            String message = unit(omission.access().unit()) + " replaces rows of " + name + " without "
                    + String.join(", ", omission.columns()) + ", which others use: they lose their value";
            add(
                    Rule.OMITTED_COLUMNS,
                    database,
                    name,
                    message,
                    List.of(omission.access().place()));
        }
        if (table.isContested()) {
            add(Rule.CONTESTED_TABLE, database, name, name + " is written by " + units(table.writers()), writes(table));
        } else if (table.isShared()) {
            add(
                    Rule.SHARED_TABLE,
                    database,
                    name,
                    name + " is used by " + units(table.units()),
                    places(table.accesses()));
        }
        if (table.isContested() && !table.coWritten().isEmpty()) {
            String message = units(table.writers()) + " set the same columns of " + name + ": "
                    + String.join(", ", table.coWritten());
            add(Rule.CO_WRITTEN_COLUMNS, database, name, message, writes(table));
        }
    }

    private static List<Place> writes(TableUsers table) {
        return places(table.accesses().stream().filter(TableAccess::writes).toList());
    }

    private static List<Place> places(Collection<TableAccess> accesses) {
        return accesses.stream().map(TableAccess::place).distinct().toList();
    }

    private void judge(SharedArtifact artifact) {
        if (artifact.isFlagged()) {
            boolean packages = usage.units().kind() == Units.Kind.PACKAGES;
            String message = String.format(
                    Locale.ROOT,
                    packages
                            ? "a change of a model of %s can touch %s, on average %.2f use what changed"
                            : "each change of a model of %s forces %s to be built again, on average %.2f use what changed",
                    artifact.name(),
                    count(artifact.consumers().size(), packages ? "package" : "deployable"),
                    artifact.floor());
            add(Rule.SHARED_MODELS, artifact.name(), artifact.name(), message, consumerPlaces(artifact));
        }
        versions(artifact);
        if (usage.units().kind() == Units.Kind.DEPLOYABLES) {
            artifact.consumers().forEach(consumer -> unneeded(artifact, consumer));
            artifact.models().forEach(model -> rehomeOrDrop(artifact, model));
        }
        artifact.models().stream().filter(SharedModel::splits).forEach(model -> split(artifact, model));
    }

    private static List<Place> consumerPlaces(SharedArtifact artifact) {
        return artifact.consumers().stream().map(ArtifactConsumer::place).toList();
    }

    private static String count(int units, String noun) {
        return units + " " + noun + (units == 1 ? "" : "s");
    }

    private void versions(SharedArtifact artifact) {
        Set<String> versions = new TreeSet<>();
        artifact.consumers().forEach(consumer -> consumer.version().ifPresent(versions::add));
        artifact.coordinates()
                .map(all -> all.substring(all.lastIndexOf(':') + 1))
                .ifPresent(own -> {
                    if (!versions.isEmpty()) {
                        versions.add(own);
                    }
                });
        if (versions.size() >= 2) {
            String message = artifact.consumers().stream()
                    .filter(consumer -> consumer.version().isPresent())
                    .map(consumer ->
                            unit(consumer.unit()) + " " + consumer.version().orElse(""))
                    .collect(Collectors.joining(", ", "versions of " + artifact.name() + " differ: ", ""));
            add(Rule.VERSION_SKEW, artifact.name(), artifact.name(), message, consumerPlaces(artifact));
        }
    }

    private void judge(ExternalArtifact artifact) {
        if (artifact.versions().size() >= 2) {
            String message = artifact.consumers().stream()
                    .map(consumer -> consumer.module() + " " + consumer.version())
                    .collect(Collectors.joining(", ", "versions of " + artifact.id() + " differ: ", ""));
            List<Place> places = artifact.consumers().stream()
                    .map(ExternalArtifact.Consumer::place)
                    .toList();
            add(Rule.VERSION_SKEW, artifact.id(), artifact.id(), message, places);
        }
    }

    private void unneeded(SharedArtifact artifact, ArtifactConsumer consumer) {
        if (consumer.isUnneeded() && artifact.undecided().isEmpty()) {
            String unit = unit(consumer.unit());
            String message = unit + " has " + artifact.name() + " on its class path and reaches no type of it"
                    + consumer.naming()
                            .map(naming -> ", but " + naming.kind().label())
                            .orElse("");
            List<Place> evidence = new ArrayList<>(List.of(consumer.place()));
            consumer.naming().ifPresent(naming -> evidence.add(naming.place()));
            add(Rule.UNNEEDED_DEPENDENCY, artifact.name(), unit, message, evidence);
        }
    }

    private void rehomeOrDrop(SharedArtifact artifact, SharedModel model) {
        ModelType type = usage.models().all().get(model.model());
        if (model.status() == SharedModel.Status.UNUSED) {
            String message = type.name() + " is used by nobody: no code, no import and no other file names it";
            add(Rule.UNUSED_MODEL, artifact.name(), type.name(), message, List.of(type.place()));
        } else if (model.hasOneUser()) {
            String message = "only " + unit(model.direct().first()) + " uses " + type.name();
            List<Place> evidence = new ArrayList<>(List.of(type.place()));
            model.uses().stream()
                    .filter(use -> use.unit() == model.direct().first())
                    .forEach(use -> evidence.addAll(use.evidence().values()));
            add(Rule.SINGLE_CONSUMER_MODEL, artifact.name(), type.name(), message, evidence);
        }
    }

    private void split(SharedArtifact artifact, SharedModel model) {
        ModelType type = usage.models().all().get(model.model());
        SplitSignal signal = model.split().orElseThrow();
        String message = String.format(
                Locale.ROOT,
                "consumers of %s use %.0f %% of its %d fields on average, and share %.0f %% of these",
                type.name(),
                100 * signal.coverage(),
                type.fields().size(),
                100 * signal.overlap());
        List<Place> evidence = new ArrayList<>(List.of(type.place()));
        model.uses().stream()
                .filter(use -> !use.fields().isEmpty())
                .forEach(use -> evidence.addAll(use.evidence().values()));
        add(Rule.SPLIT_MODEL, artifact.name(), type.name(), message, evidence);
    }

    private void add(Rule rule, String artifact, String subject, String message, List<Place> evidence) {
        findings.add(new Finding(
                rule, artifact, subject, message, evidence.stream().distinct().toList()));
    }

    private String unit(int unit) {
        return unit < 0 ? "unknown code" : usage.units().get(unit).name();
    }

    private String units(Collection<Integer> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(", "));
    }
}
