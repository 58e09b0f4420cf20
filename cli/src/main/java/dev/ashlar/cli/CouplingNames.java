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
        List<SharedModel> found = all.stream()
                .filter(model -> type(model).name().equals(name)
                        || type(model).simpleName().equals(name))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw unknown(
                    "shared model type",
                    name,
                    all.stream().map(model -> type(model).simpleName()).toList());
        }
        throw new UsageProblem("'" + name + "' is the name of several types: "
                + found.stream().map(model -> type(model).name()).collect(Collectors.joining(", ")));
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

    private static UsageProblem unknown(String what, String name, Collection<String> known) {
        List<String> near = known.stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                                (String each) -> EditDistance.between(each, name, Integer.MAX_VALUE - 1))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
        String hint = near.isEmpty() ? "; there is none at all" : "; did you mean " + String.join(", ", near) + "?";
        return new UsageProblem("no " + what + " is called '" + name + "'" + hint);
    }
}
