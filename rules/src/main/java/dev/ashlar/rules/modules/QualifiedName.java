package dev.ashlar.rules.modules;

import java.util.Arrays;

/** Names of packages and types, with dots. */
final class QualifiedName {
    private QualifiedName() {}

    /** Whether it consists of Java identifiers; reserved words are let pass, as each version of Java has its own. */
    static boolean isValid(String name) {
        return Arrays.stream(name.split("\\.", -1)).allMatch(QualifiedName::isIdentifier);
    }

    private static boolean isIdentifier(String segment) {
        return !segment.isEmpty()
                && Character.isJavaIdentifierStart(segment.codePointAt(0))
                && segment.codePoints().allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isISOControl(c));
    }

    /** The package of a top-level type; empty for the unnamed package. */
    static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
