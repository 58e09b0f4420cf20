package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.List;

/**
 * A shared model is larger than no shared model: it has a type, a module uses one, or a module writes one that it does not own. All of what
 * is there counts; what a baseline holds of it is known, and the rest is growth.
 *
 * @param module the shared model itself for its types, or the module that uses or writes
 * @param model the shared model, by name; no part of what this is known by
 * @param type qualified name of a top-level type of the shared model
 * @param way how it grows; a writer is known by a line of its own, or one that only read would begin to write unseen
 */
public record ModelGrowth(String module, String model, String type, Way way) implements Violation {
    /** What stands behind the line of a writer. */
    static final String WRITES = "writes";

    /** How a shared model grows. */
    public enum Way {
        /** The shared model has the type. */
        HAS,
        /** Another module uses it. */
        USES,
        /** Another module, not the owner, writes its fields or its table. */
        WRITES
    }

    @Override
    public Rule rule() {
        return Rule.SHARED_MODEL_GROWTH;
    }

    @Override
    public ViolationKey key() {
        return way == Way.WRITES
                ? ViolationKey.of(rule(), module, type, WRITES)
                : ViolationKey.of(rule(), module, type);
    }

    @Override
    public List<String> modules() {
        return List.of(module);
    }

    @Override
    public String toString() {
        return key().toString();
    }
}
