package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field or getter that may hold what is kept in the database. */
record PersistentMember(String name, TypeRef type, List<AnnotationFacts> annotations) {

    static List<PersistentMember> fields(TypeFacts type) {
        return type.fields().stream()
                .filter(field -> (field.modifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .map(PersistentMember::of)
                .toList();
    }

    private static PersistentMember of(FieldFacts field) {
        return new PersistentMember(field.name(), field.type(), field.annotations());
    }

    /** Getters that have a setter or an annotation: others only compute something. */
    static List<PersistentMember> properties(TypeFacts type) {
        Set<String> setters = type.methods().stream()
                .filter(method ->
                        method.name().startsWith("set") && method.parameters().size() == 1)
                .map(method -> method.name().substring("set".length()))
                .collect(Collectors.toSet());
        return type.methods().stream()
                .flatMap(method -> getter(method, setters).stream())
                .toList();
    }

    private static Optional<PersistentMember> getter(MethodFacts method, Set<String> setters) {
        return suffix(method)
                .filter(suffix ->
                        setters.contains(suffix) || !method.annotations().isEmpty())
                .map(suffix -> new PersistentMember(decapitalized(suffix), method.returns(), method.annotations()));
    }

    private static Optional<String> suffix(MethodFacts method) {
        boolean isGetter = method.parameters().isEmpty()
                && !Modifier.isStatic(method.modifiers())
                && !method.returns().name().equals("void");
        return Stream.of("get", "is")
                .filter(prefix -> isGetter && method.name().startsWith(prefix))
                .map(prefix -> method.name().substring(prefix.length()))
                .filter(suffix -> !suffix.isEmpty() && Character.isUpperCase(suffix.charAt(0)))
                .findFirst();
    }

    /** As {@link java.beans.Introspector#decapitalize} does it, which is in a module that we need for nothing else. */
    private static String decapitalized(String name) {
        boolean allCapitals =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return allCapitals ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The type, or what a collection or map of this type holds. */
    TypeRef held() {
        return type.arguments().isEmpty()
                ? type
                : type.arguments().get(type.arguments().size() - 1);
    }

    boolean isCollection() {
        return !type.arguments().isEmpty()
                && Set.of("Collection", "List", "Set", "SortedSet", "Map", "SortedMap")
                        .contains(type.name().substring(type.name().lastIndexOf('.') + 1));
    }
}
