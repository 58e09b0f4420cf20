package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.ModelUse;
import dev.ashlar.analyzer.usage.Naming;
import dev.ashlar.analyzer.usage.Place;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A model type of a shared artifact.
 *
 * @param model index in {@link dev.ashlar.analyzer.usage.ModelTypes#all()}
 * @param uses what each consumer does with it, by unit
 * @param direct the consumers whose own code names it, by index of the unit; generated companions count for the model
 * @param reach those, and the consumers that reach it through other types of the artifact
 * @param owner whom it belongs to
 * @param table what it is mapped to
 * @param split how the consumers share its fields
 * @param splits whether that suggests a view for each
 * @param kernel whether it may stay shared on purpose
 * @param status whether anything at all names it
 * @param namings what names it where no code is seen to use it, sorted
 * @param commits commits that touched it or its companions; empty without a history
 */
public record SharedModel(
        int model,
        List<ModelUse> uses,
        SortedSet<Integer> direct,
        SortedSet<Integer> reach,
        Owner owner,
        Optional<TableName> table,
        Optional<SplitSignal> split,
        boolean splits,
        boolean kernel,
        Status status,
        List<Naming> namings,
        Optional<Integer> commits) {
    /** Whether a model is used. */
    public enum Status {
        /** Some consumer or other code uses it. */
        USED("used"),
        /** Nothing names it: no code, no unused import, no file of another kind. */
        UNUSED("unused"),
        /** No code uses it, and something names it, or could not be read. */
        UNDECIDED("undecided");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The name used in every output. */
        public String label() {
            return label;
        }
    }

    public SharedModel {
        uses = List.copyOf(uses);
        namings = List.copyOf(namings);
    }

    /** The places that name it where no code is seen to use it. */
    public List<Place> mentions() {
        return namings.stream().map(Naming::place).distinct().toList();
    }

    /** Whether one consumer uses it, no other reaches it, and nothing else names it: then it can move there. */
    public boolean hasOneUser() {
        return reach.size() == 1
                && direct.size() == 1
                && namings.stream().allMatch(naming -> direct.contains(naming.unit()));
    }

    /** Whether two or more consumers reach it. */
    public boolean isShared() {
        return reach.size() >= 2;
    }
}
