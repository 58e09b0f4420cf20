package dev.ashlar.analyzer.evidence;

import dev.ashlar.analyzer.facts.UseKind;

/** Kinds of use that say the same of two types. */
enum Relation {
    INHERITANCE,
    FIELD,
    SIGNATURE,
    MEMBER,
    ANNOTATION,
    OTHER;

    static Relation of(UseKind kind) {
        return switch (kind) {
            case EXTENDS, IMPLEMENTS, PERMITS -> INHERITANCE;
            case FIELD -> FIELD;
            case PARAMETER, RETURNS, THROWS, TYPE_ARGUMENT, BOUND -> SIGNATURE;
            case CALLS, CONSTRUCTS, READS, WRITES, METHOD_REFERENCE -> MEMBER;
            case ANNOTATES -> ANNOTATION;
            default -> OTHER;
        };
    }
}
