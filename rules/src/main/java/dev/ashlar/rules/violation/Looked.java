package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Rule;
import java.util.Set;

/**
 * What was looked for.
 *
 * @param writers whether those of shared models, too
 */
record Looked(Set<Rule> rules, boolean writers) {
    Looked {
        rules = Set.copyOf(rules);
    }

    boolean covers(ViolationKey key) {
        boolean ofWriter = key.rule() == Rule.SHARED_MODEL_GROWTH && key.names().size() > 2;
        return rules.contains(key.rule()) && (writers || !ofWriter);
    }
}
