package dev.ashlar.analyzer.evidence;

import dev.ashlar.analyzer.facts.UseKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds of use that say the same of two types. */
enum Relation {
    INHERITANCE,
    FIELD,
    SIGNATURE,
    MEMBER,
    ANNOTATION,
    OTHER;

    private static final double LOG_2 = Math.log(2);

    /** Empty for what no compiled class shows: names in comments and strings, unused imports. They hold nothing together. */
    static Optional<Relation> of(UseKind kind) {
        return Optional.ofNullable(relation(kind));
    }

    /** What a use is worth that occurs so often in each relation, by ordinal; see {@link Uses}. */
    static float strength(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += Math.log1p(count) / LOG_2;
        }
        return (float) sum;
    }

    private static @Nullable Relation relation(UseKind kind) {
        return switch (kind) {
            case MENTIONS, IMPORT_ONLY, STRING, SERVICE -> null;
            case EXTENDS, IMPLEMENTS, PERMITS -> INHERITANCE;
            case FIELD -> FIELD;
            case PARAMETER, RETURNS, THROWS, TYPE_ARGUMENT, BOUND -> SIGNATURE;
            case CALLS, CONSTRUCTS, READS, WRITES, METHOD_REFERENCE -> MEMBER;
            case ANNOTATES -> ANNOTATION;
            default -> OTHER;
        };
    }
}
