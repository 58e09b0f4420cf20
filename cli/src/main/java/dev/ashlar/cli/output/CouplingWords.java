package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.Owner;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What units, models and figures are called. */
final class CouplingWords {
    private final Coupling coupling;

    CouplingWords(Coupling coupling) {
        this.coupling = coupling;
    }

    ModelType type(int model) {
        return coupling.usage().models().all().get(model);
    }

    ModelType type(SharedModel model) {
        return type(model.model());
    }

    String unit(int unit) {
        return unit < 0 ? "unknown code" : coupling.usage().units().get(unit).name();
    }

    String units(Collection<Integer> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(", "));
    }

    /** {@code 4 deployables}. */
    String count(long units) {
        return Words.count(units, coupling.usage().units().kind().label());
    }

    /** The shared models, those with most consumers first, and among these those that a split would help. */
    List<SharedModel> ranked(SharedArtifact artifact) {
        return artifact.models().stream()
                .filter(SharedModel::isShared)
                .sorted(Comparator.comparing(
                                (SharedModel model) -> -model.reach().size())
                        .thenComparing(model -> !model.splits())
                        .thenComparing(model -> type(model).name()))
                .toList();
    }

    /** The shortest of its names that means this model of a shared artifact and no other. */
    String spelling(SharedModel model) {
        ModelType type = type(model);
        return Stream.of(type.simpleName(), type.name())
                .filter(name -> sharedModels()
                                .filter(other -> name.equals(other.name()) || name.equals(other.simpleName()))
                                .count()
                        == 1)
                .findFirst()
                .orElse(type.module() + ":" + type.name());
    }

    private Stream<ModelType> sharedModels() {
        return coupling.artifacts().stream()
                .flatMap(artifact -> artifact.models().stream())
                .map(this::type);
    }

    String owner(Owner owner) {
        return owner.unit().map(this::unit).orElse("undecided") + ": " + owner.why();
    }

    /** Two digits, as a manager reads them. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** The first place, and how many more there are. */
    static String places(Collection<Place> places) {
        if (places.isEmpty()) {
            return "";
        }
        String first = places.iterator().next().toString();
        return places.size() == 1 ? first : first + " (+" + (places.size() - 1) + " more)";
    }
}
