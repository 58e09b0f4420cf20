package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what protoc writes by its shape (versions 2 to 4 of its runtime for Java, and the lite one). */
final class Protobuf {
    private static final Set<String> MESSAGES =
            Set.of("GeneratedMessage", "GeneratedMessageV3", "GeneratedMessageLite");

    /** The fields of a message end in an underscore; these tell which of them are set. */
    private static final Pattern PRESENCE = Pattern.compile("bitField\\d+_");

    private Protobuf() {}

    static boolean isMessage(TypeFacts type) {
        return type.kind() == TypeKind.CLASS
                && type.superclass().stream()
                        .map(TypeRef::name)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .anyMatch(MESSAGES::contains);
    }

    /** Whether a field of a message holds what the message says. */
    static boolean isContent(FieldFacts field) {
        return field.name().endsWith("_") && !PRESENCE.matcher(field.name()).matches();
    }

    /** Whether this is the class that is called like a file of messages, and holds what belongs to the file as a whole. */
    static boolean isOuterClass(TypeFacts type) {
        return type.enclosing() < 0
                && type.methods().stream().anyMatch(method -> method.name().equals("registerAllExtensions"));
    }

    /** Whether messages are nested in this outer class, and not in files of their own. */
    static boolean holdsMessages(FileFacts file, TypeFacts outer) {
        return isOuterClass(outer)
                && file.types().stream()
                        .anyMatch(type -> type.enclosing() >= 0
                                && file.types().get(type.enclosing()).equals(outer)
                                && isMessage(type));
    }
}
