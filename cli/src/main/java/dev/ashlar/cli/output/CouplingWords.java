package dev.ashlar.cli.output;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.Owner;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.usage.ModelType;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.Unit;
import dev.ashlar.analyzer.usage.Units;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What units, models and figures are called. */
final class CouplingWords {
    /** As wide as most terminals and merge requests are. */
    private static final int WIDTH = 110;

    private final Coupling coupling;
    private final String prefix;

    CouplingWords(Coupling coupling) {
        this.coupling = coupling;
        this.prefix = isOfPackages() ? commonPrefix(coupling.usage().units().all()) : "";
    }

    /** What the names of all units begin with, up to the last dot; empty if one of them is no longer. */
    private static String commonPrefix(List<Unit> units) {
        String common = units.isEmpty() ? "" : units.get(0).name();
        for (Unit unit : units) {
            while (!unit.name().startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common.substring(0, common.lastIndexOf('.') + 1);
    }

    /** Whether it is packages that are measured, and not deployables. */
    boolean isOfPackages() {
        return coupling.usage().units().kind() == Units.Kind.PACKAGES;
    }

    /** What the short names of units leave out; empty if nothing. */
    String prefix() {
        return prefix;
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

    /** The name without what all of them begin with. */
    String shortUnit(int unit) {
        String name = unit(unit);
        return unit >= 0 && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    String shortUnits(Collection<Integer> units) {
        return units.stream().map(this::shortUnit).collect(Collectors.joining(", "));
    }

    /** What is measured, in the plural. */
    String nouns() {
        return isOfPackages() ? "packages" : "deployables";
    }

    /** {@code 4 deployables}. */
    String count(long units) {
        return Words.count(units, isOfPackages() ? "package" : "deployable");
    }

    /** The parts with commas between, in lines that begin alike and are not much longer than a screen is wide. */
    static String wrapped(List<String> parts, String indent) {
        StringBuilder text = new StringBuilder(indent);
        int start = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i) + (i + 1 < parts.size() ? "," : "");
            if (text.length() - start > indent.length() && text.length() - start + 1 + part.length() > WIDTH) {
                text.append('\n');
                start = text.length();
                text.append(indent);
            }
            text.append(text.length() - start > indent.length() ? " " : "").append(part);
        }
        return text.toString();
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

    String owner(SharedModel model) {
        Owner owner = model.owner();
        if (owner.unit().isEmpty() && isEnumThatIsUsed(model)) {
            return "undecided: an enum, it belongs to whoever decides on its constants";
        }
        return owner.unit().map(this::unit).orElse("undecided") + ": " + owner.why();
    }

    /** The same without what all names of units begin with. */
    String shortOwner(SharedModel model) {
        return prefix.isEmpty() ? owner(model) : owner(model).replace(prefix, "");
    }

    private boolean isEnumThatIsUsed(SharedModel model) {
        return type(model).reason().equals("enum") && model.status() != SharedModel.Status.UNUSED;
    }

    /** Two digits, as a manager reads them. */
    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** What is known of places that name something; a place without a line is a file that could not be read. */
    static String naming(Collection<Place> places) {
        boolean unread = places.stream().allMatch(place -> place.line() == 0);
        return places.isEmpty()
                ? ""
                : unread ? "may be named in what could not be read, " + places(places) : "named in " + places(places);
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
