package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.AnnotationValue;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells JPA's annotations of one type from others of the same name, and reads their elements. */
final class JpaAnnotations {
    private static final Set<String> PACKAGES = Set.of("javax.persistence", "jakarta.persistence");

    private final Set<String> packages;
    private final Declared place;
    private final DeclaredTypes types;
    private final Constants constants;
    private final Map<String, Boolean> known = new HashMap<>();

    JpaAnnotations(Declared place, DeclaredTypes types, Constants constants) {
        this(PACKAGES, place, types, constants);
    }

    /** @param packages those of the annotations, of a library that maps types as JPA does */
    JpaAnnotations(Set<String> packages, Declared place, DeclaredTypes types, Constants constants) {
        this.packages = packages;
        this.place = place;
        this.types = types;
        this.constants = constants;
    }

    Optional<AnnotationFacts> find(List<AnnotationFacts> annotations, String simpleName) {
        return annotations.stream()
                .filter(each -> each.simpleName().equals(simpleName) && isJpa(each.name()))
                .findFirst();
    }

    boolean has(List<AnnotationFacts> annotations, String simpleName) {
        return find(annotations, simpleName).isPresent();
    }

    boolean hasAny(List<AnnotationFacts> annotations) {
        return annotations.stream().anyMatch(each -> isJpa(each.name()));
    }

    /** Those of this name, also inside of a container, whose name is the plural. */
    List<AnnotationFacts> all(List<AnnotationFacts> annotations, String simpleName) {
        return Stream.concat(
                        find(annotations, simpleName + "s").stream()
                                .flatMap(each -> each.annotations("value").stream()),
                        annotations.stream().filter(each -> each.simpleName().equals(simpleName) && isJpa(each.name())))
                .toList();
    }

    private boolean isJpa(String name) {
        return known.computeIfAbsent(name, this::check);
    }

    private boolean check(String name) {
        int dot = name.lastIndexOf('.');
        if (dot >= 0) {
            return packages.contains(name.substring(0, dot));
        }
        FileFacts facts = place.file().facts();
        Optional<Import> single = facts.imports().stream()
                .filter(each ->
                        each.form() == Import.Form.SINGLE && each.simpleName().equals(name))
                .findFirst();
        if (single.isPresent()) {
            return packages.contains(single.get().qualifier());
        }
        boolean onDemand = facts.imports().stream()
                .anyMatch(each -> each.form() == Import.Form.ON_DEMAND && packages.contains(each.name()));
        // a type of the own package hides one that comes in on demand
        return onDemand
                && types.find(place.file().module(), facts.packageName() + "." + name)
                        .isEmpty();
    }

    /** What the element says; empty if it is not there, says nothing, or is no text. */
    Optional<String> text(AnnotationFacts annotation, String element) {
        return annotation.element(element).stream()
                .flatMap(value -> value.each().stream())
                .flatMap(value -> value instanceof Text text ? Stream.of(text) : Stream.empty())
                .map(text -> constants.resolve(place.file(), place.index(), text))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The last part of the name of a constant: {@code JOINED}. */
    static Optional<String> constant(AnnotationFacts annotation, String element) {
        return annotation
                .element(element)
                .flatMap(JpaAnnotations::name)
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether the element is set to {@code true} or {@code false}, as the caller says. */
    static boolean is(AnnotationFacts annotation, String element, String word) {
        return annotation
                .element(element)
                .filter(value -> value instanceof Text text
                        && text.parts().size() == 1
                        && text.parts().get(0).value().equals(word))
                .isPresent();
    }

    /** The name before {@code .class}, as written. */
    static Optional<String> classLiteral(AnnotationFacts annotation, String element) {
        return annotation
                .element(element)
                .flatMap(JpaAnnotations::name)
                .filter(name -> name.endsWith(".class") && !name.equals("void.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()));
    }

    private static Optional<String> name(AnnotationValue value) {
        return value instanceof Text text ? text.name() : Optional.empty();
    }

    /** The table that a {@code @Table} or one like it names. */
    WrittenTable table(AnnotationFacts annotation) {
        return WrittenTable.of(
                text(annotation, "schema").or(() -> text(annotation, "catalog")).orElse(""),
                text(annotation, "name").orElse(""));
    }

    /** The name of the first join column that is written. */
    Optional<String> joinColumn(List<AnnotationFacts> annotations) {
        return all(annotations, "JoinColumn").stream()
                .flatMap(each -> text(each, "name").stream())
                .findFirst();
    }

    /** Column by path, of attributes and associations. */
    Map<String, String> overrides(List<AnnotationFacts> annotations) {
        Map<String, String> overrides = new LinkedHashMap<>();
        for (AnnotationFacts override : all(annotations, "AttributeOverride")) {
            override.annotations("column").forEach(column -> put(override, column, overrides));
        }
        for (AnnotationFacts override : all(annotations, "AssociationOverride")) {
            override.annotations("joinColumns").forEach(column -> put(override, column, overrides));
        }
        return overrides;
    }

    private void put(AnnotationFacts override, AnnotationFacts column, Map<String, String> overrides) {
        text(override, "name")
                .ifPresent(path -> text(column, "name").ifPresent(name -> overrides.putIfAbsent(path, name)));
    }
}
