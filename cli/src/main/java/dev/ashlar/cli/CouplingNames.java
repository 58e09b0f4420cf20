package dev.ashlar.cli;

import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.coupling.SharedArtifact;
import dev.ashlar.analyzer.coupling.SharedModel;
import dev.ashlar.analyzer.coupling.TableUsers;
import dev.ashlar.analyzer.question.EditDistance;
import dev.ashlar.analyzer.usage.ModelType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Finds what the user names among models, tables and artifacts. */
final class CouplingNames {
    private static final int SUGGESTIONS = 3;

    private final Coupling coupling;

    CouplingNames(Coupling coupling) {
        this.coupling = coupling;
    }

    SharedModel model(String name) {
        List<SharedModel> all = coupling.artifacts().stream()
                .flatMap(artifact -> artifact.models().stream())
                .toList();
        List<SharedModel> found =
                all.stream().filter(model -> isCalled(type(model), name)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            refuseUnshared(name);
            throw unknown(
                    "shared model type",
                    name,
                    all.stream().map(model -> type(model).simpleName()).toList());
        }
        throw new UsageProblem("'" + name + "' can mean "
                + found.stream().map(this::type).map(CouplingNames::label).collect(Collectors.joining(", ")));
    }

    private static boolean isCalled(ModelType type, String name) {
        return type.name().equals(name)
                || type.simpleName().equals(name)
                || label(type).equals(name);
    }

    /** As the questions spell it: two modules may have types of one name. */
    private static String label(ModelType type) {
        return type.module() + ":" + type.name();
    }

    /** A model that only its own unit uses is no mistake in spelling. */
    private void refuseUnshared(String name) {
        coupling.usage().models().all().stream()
                .filter(type -> isCalled(type, name))
                .findFirst()
                .ifPresent(type -> {
                    throw new UsageProblem(label(type) + " is a model type, but of no shared module or package");
                });
    }

    private ModelType type(SharedModel model) {
        return coupling.usage().models().all().get(model.model());
    }

    /** Those of this name, with or without its schema, in whatever database. */
    List<TableUsers> tables(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<TableUsers> found = coupling.tables().stream()
                .filter(table -> table.table().name().equals(wanted)
                        || table.table().toString().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            throw unknown(
                    "table that is read or written",
                    name,
                    coupling.tables().stream()
                            .map(table -> table.table().name())
                            .toList());
        }
        return found;
    }

    SharedArtifact artifact(String name) {
        return coupling.artifacts().stream()
                .filter(artifact -> artifact.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "shared module or package",
                        name,
                        coupling.artifacts().stream().map(SharedArtifact::name).toList()));
    }

    static UsageProblem unknown(String what, String name, Collection<String> known) {
        String none = known.isEmpty() ? "; there is none at all" : "";
        List<String> near = near(name, known);
        String hint = near.isEmpty() ? none : "; did you mean " + String.join(", ", near) + "?";
        return new UsageProblem("no " + what + " is called '" + name + "'" + hint);
    }

    /** Those that differ in a third of their letters at most. */
    private static List<String> near(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        ToIntFunction<String> distance = each -> EditDistance.between(each.toLowerCase(Locale.ROOT), wanted, limit);
        return known.stream()
                .distinct()
                .filter(each -> distance.applyAsInt(each) <= limit)
                .sorted(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }
}
