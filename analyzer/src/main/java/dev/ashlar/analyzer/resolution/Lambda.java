package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Op;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lambda whose body was not run yet.
 *
 * @param flags those of {@link Op#LAMBDA}
 * @param names the parameters
 * @param types their written types; null elements where none is written
 * @param start offset of the body
 * @param end offset behind the body
 */
record Lambda(int flags, List<String> names, List<@Nullable Type> types, int start, int end) implements Value.Deferred {
    int arity() {
        return names.size();
    }

    boolean isExpression() {
        return (flags & Op.EXPRESSION) != 0;
    }

    /** Whether its parameters say their types, so that its body can be run without a target. */
    boolean isExplicit() {
        return types.stream().allMatch(type -> type != null);
    }

    /** Whether the body fits a function that returns something, or one that returns nothing. */
    boolean canReturn(boolean something) {
        return (flags & (something ? Op.VALUE_COMPATIBLE : Op.VOID_COMPATIBLE)) != 0;
    }
}
