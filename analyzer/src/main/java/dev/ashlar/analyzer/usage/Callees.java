package dev.ashlar.analyzer.usage;

import java.util.Set;

/** Names of methods outside of the code base. */
final class Callees {
    /** They print or check a value, or note it for a test; they take no field of it by name. */
    private static final Set<String> BYSTANDERS = Set.of(
            "Logger", "Log", "XLogger", "FluentLogger", "Assert", "Preconditions", "Validate", "Objects", "Optional");

    /** They count or compare what they are given. */
    private static final Set<String> HARMLESS =
            Set.of("isEmpty", "isNotEmpty", "isNull", "isNotNull", "notNull", "notEmpty", "size", "nonNull");

    private Callees() {}

    /** Whether the method cannot use fields of what it is given. */
    static boolean onlyLooks(String callee) {
        return BYSTANDERS.contains(simpleType(callee))
                || HARMLESS.contains(callee.substring(callee.lastIndexOf('.') + 1));
    }

    /** Whether the method sets fields of this argument: the target of a copy, which comes first with Apache and last with others. */
    static boolean fills(String callee, int argument) {
        String method = callee.substring(callee.lastIndexOf('.') + 1);
        return method.startsWith("copy") && argument == (callee.startsWith("org.apache.") ? 0 : 1);
    }

    /** The method with the simple name of its type: {@code BeanUtils.copyProperties}. */
    static String shortName(String callee) {
        String method = callee.substring(callee.lastIndexOf('.') + 1);
        return method.equals("<init>") ? "new " + simpleType(callee) : simpleType(callee) + "." + method;
    }

    private static String simpleType(String callee) {
        String type = callee.substring(0, Math.max(0, callee.lastIndexOf('.')));
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
