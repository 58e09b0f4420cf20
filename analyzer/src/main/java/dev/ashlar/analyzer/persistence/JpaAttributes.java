package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.persistence.Attribute.Kind;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the attributes of one type out of the annotations of its fields or getters. */
final class JpaAttributes {
    /** Of Hibernate: computed by an expression, or a reference to any of several tables. */
    private static final Set<String> NO_COLUMN =
            Set.of("Formula", "JoinFormula", "JoinColumnsOrFormulas", "Any", "ManyToAny", "PrimaryKeyJoinColumn");

    private static final List<String> TO_ONE = List.of("ManyToOne", "OneToOne");
    private static final List<String> TO_MANY = List.of("OneToMany", "ManyToMany");

    private final Declared place;
    private final DeclaredTypes types;
    private final JpaAnnotations annotations;

    JpaAttributes(Declared place, DeclaredTypes types, JpaAnnotations annotations) {
        this.place = place;
        this.types = types;
        this.annotations = annotations;
    }

    /** What the annotations and the types of the members say. */
    List<Attribute> annotated(List<PersistentMember> members) {
        return members.stream().flatMap(member -> annotated(member).stream()).toList();
    }

    /** What the types of the members say, as if there were no annotations. */
    List<Attribute> plain(List<PersistentMember> members) {
        return members.stream().map(this::plain).toList();
    }

    private Attribute plain(PersistentMember member) {
        return Attribute.of(member.name(), member.isCollection() ? Kind.ELSEWHERE : Kind.BASIC, qualify(member.held()));
    }

    private Optional<Attribute> annotated(PersistentMember member) {
        List<AnnotationFacts> all = member.annotations();
        if (annotations.has(all, "Transient")) {
            return Optional.empty();
        }
        Attribute attribute = NO_COLUMN.stream()
                        .anyMatch(name -> AnnotationFacts.find(all, name).isPresent())
                ? Attribute.of(member.name(), Kind.ELSEWHERE, qualify(member.held()))
                : mapped(member);
        return Optional.of(
                annotations.has(all, "Id") || annotations.has(all, "EmbeddedId") ? attribute.asId() : attribute);
    }

    private Attribute mapped(PersistentMember member) {
        List<AnnotationFacts> all = member.annotations();
        for (String name : TO_ONE) {
            Optional<AnnotationFacts> found = annotations.find(all, name);
            if (found.isPresent()) {
                return cascading(toOne(member, found.get()), member, found.get());
            }
        }
        for (String name : TO_MANY) {
            Optional<AnnotationFacts> found = annotations.find(all, name);
            if (found.isPresent()) {
                return cascading(toMany(member, found.get()), member, found.get());
            }
        }
        if (annotations.has(all, "ElementCollection")
                || AnnotationFacts.find(all, "CollectionOfElements").isPresent()) {
            return elements(member);
        }
        boolean embedded = annotations.has(all, "Embedded") || annotations.has(all, "EmbeddedId");
        return embedded ? basic(member, Kind.EMBEDDED) : basic(member, Kind.BASIC);
    }

    private Attribute toOne(PersistentMember member, AnnotationFacts relation) {
        Optional<WrittenTable> joinTable = joinTable(member);
        Attribute attribute = Attribute.of(member.name(), Kind.REFERENCE, target(member, relation));
        if (annotations.text(relation, "mappedBy").isPresent()) {
            return Attribute.of(member.name(), Kind.ELSEWHERE, attribute.target());
        }
        return joinTable
                .map(table -> Attribute.of(member.name(), Kind.JOIN_TABLE, attribute.target())
                        .withTable(table))
                .orElseGet(() -> attribute.withColumn(annotations.joinColumn(member.annotations())));
    }

    private Attribute toMany(PersistentMember member, AnnotationFacts relation) {
        Optional<WrittenTable> joinTable = joinTable(member);
        boolean inTarget = annotations.text(relation, "mappedBy").isPresent()
                || joinTable.isEmpty()
                        && relation.simpleName().equals("OneToMany")
                        && !annotations.all(member.annotations(), "JoinColumn").isEmpty();
        Kind kind = inTarget ? Kind.ELSEWHERE : Kind.JOIN_TABLE;
        return Attribute.of(member.name(), kind, target(member, relation))
                .withTable(joinTable.orElse(WrittenTable.DEFAULT));
    }

    private Attribute elements(PersistentMember member) {
        WrittenTable table = annotations
                .find(member.annotations(), "CollectionTable")
                .map(annotations::table)
                .or(() -> joinTable(member))
                .orElse(WrittenTable.DEFAULT);
        return Attribute.of(member.name(), Kind.COLLECTION_TABLE, qualify(member.held()))
                .withTable(table);
    }

    private Attribute basic(PersistentMember member, Kind kind) {
        List<AnnotationFacts> all = member.annotations();
        Optional<AnnotationFacts> column = annotations.find(all, "Column");
        boolean elsewhere =
                column.flatMap(each -> annotations.text(each, "table")).isPresent()
                        || member.isCollection() && all.isEmpty();
        return Attribute.of(member.name(), elsewhere ? Kind.ELSEWHERE : kind, qualify(member.held()))
                .withColumn(column.flatMap(each -> annotations.text(each, "name")))
                .withOverrides(annotations.overrides(all));
    }

    /** What the relation says, and Hibernate's own annotation beside it. */
    private Attribute cascading(Attribute attribute, PersistentMember member, AnnotationFacts relation) {
        List<String> words = Stream.concat(
                        words(relation, "cascade"),
                        AnnotationFacts.find(member.annotations(), "Cascade").stream()
                                .flatMap(each -> words(each, "value")))
                .toList();
        boolean deletes =
                words.stream().anyMatch(Cascade::deletes) || JpaAnnotations.is(relation, "orphanRemoval", "true");
        return attribute.cascading(
                words.stream().anyMatch(Cascade::stores), deletes, place.file().path(), relation.line());
    }

    private static Stream<String> words(AnnotationFacts annotation, String element) {
        return annotation.element(element).stream()
                .flatMap(value -> value.each().stream())
                .flatMap(value -> value instanceof Text text ? text.name().stream() : Stream.empty());
    }

    private Optional<WrittenTable> joinTable(PersistentMember member) {
        return annotations.find(member.annotations(), "JoinTable").map(annotations::table);
    }

    private Optional<String> target(PersistentMember member, AnnotationFacts relation) {
        return JpaAnnotations.classLiteral(relation, "targetEntity")
                .flatMap(this::qualify)
                .or(() -> qualify(member.held()));
    }

    private Optional<String> qualify(TypeRef type) {
        return type.dimensions() > 0 ? Optional.empty() : qualify(type.name());
    }

    private Optional<String> qualify(String name) {
        return types.qualify(place.file(), place.index(), name, each -> false);
    }
}
