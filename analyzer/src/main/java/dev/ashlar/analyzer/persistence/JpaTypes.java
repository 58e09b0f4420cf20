package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how JPA's annotations map types. */
final class JpaTypes {
    private final DeclaredTypes types;
    private final Constants constants;

    JpaTypes(DeclaredTypes types, Constants constants) {
        this.types = types;
        this.constants = constants;
    }

    /** All that is mapped by annotations. */
    List<MappedType> all() {
        return types.all().stream()
                .filter(type -> !type.type().annotations().isEmpty())
                .flatMap(type -> kind(type).map(kind -> annotated(type, kind)).stream())
                .toList();
    }

    private Optional<MappedType.Kind> kind(Declared type) {
        JpaAnnotations annotations = annotations(type);
        List<AnnotationFacts> all = type.type().annotations();
        if (annotations.has(all, "Entity")) {
            return Optional.of(MappedType.Kind.ENTITY);
        }
        if (annotations.has(all, "MappedSuperclass")) {
            return Optional.of(MappedType.Kind.MAPPED_SUPERCLASS);
        }
        return annotations.has(all, "Embeddable") ? Optional.of(MappedType.Kind.EMBEDDABLE) : Optional.empty();
    }

    private JpaAnnotations annotations(Declared type) {
        return new JpaAnnotations(type, types, constants);
    }

    /** The type as its annotations map it, {@code kind} aside. */
    MappedType annotated(Declared declared, MappedType.Kind kind) {
        JpaAnnotations annotations = annotations(declared);
        List<AnnotationFacts> all = declared.type().annotations();
        return new MappedType(
                declared.file().module(),
                declared.name(),
                kind,
                annotations
                        .find(all, "Entity")
                        .flatMap(each -> annotations.text(each, "name"))
                        .orElse(declared.type().binaryName()),
                table(declared, annotations),
                annotations.find(all, "Inheritance").flatMap(each -> JpaAnnotations.constant(each, "strategy")),
                superclass(declared),
                annotations.all(all, "SecondaryTable").stream()
                        .map(annotations::table)
                        .toList(),
                annotations.overrides(all),
                new JpaAttributes(declared, types, annotations).annotated(members(declared, kind)),
                Carrier.JPA,
                declared.file().path(),
                declared.type().firstLine());
    }

    private WrittenTable table(Declared declared, JpaAnnotations annotations) {
        return Subselects.annotation(declared, types, constants).isPresent()
                ? WrittenTable.QUERY
                : annotations
                        .find(declared.type().annotations(), "Table")
                        .map(annotations::table)
                        .orElse(WrittenTable.DEFAULT);
    }

    /** The type as it is mapped without annotations, by defaults alone. */
    MappedType plain(Declared declared, MappedType.Kind kind) {
        return new MappedType(
                declared.file().module(),
                declared.name(),
                kind,
                declared.type().binaryName(),
                WrittenTable.DEFAULT,
                Optional.empty(),
                superclass(declared),
                List.of(),
                Map.of(),
                new JpaAttributes(declared, types, annotations(declared)).plain(members(declared, kind)),
                Carrier.JPA,
                declared.file().path(),
                declared.type().firstLine());
    }

    private Optional<String> superclass(Declared declared) {
        return declared.type().superclass().stream()
                .findFirst()
                .flatMap(each -> types.qualify(declared.file(), declared.index(), each.name(), any -> false));
    }

    private List<PersistentMember> members(Declared declared, MappedType.Kind kind) {
        return usesGetters(declared, kind)
                ? PersistentMember.properties(declared.type())
                : PersistentMember.fields(declared.type());
    }

    /** Where the identifier is annotated tells for all types of a hierarchy, unless one says otherwise. */
    private boolean usesGetters(Declared declared, MappedType.Kind kind) {
        JpaAnnotations annotations = annotations(declared);
        Optional<String> written = annotations
                .find(declared.type().annotations(), "Access")
                .flatMap(each -> JpaAnnotations.constant(each, "value"));
        if (written.isPresent()) {
            return written.get().equals("PROPERTY");
        }
        if (kind != MappedType.Kind.EMBEDDABLE) {
            for (Declared each : types.lineage(declared)) {
                if (hasId(each, PersistentMember.properties(each.type()))) {
                    return true;
                }
                if (hasId(each, PersistentMember.fields(each.type()))) {
                    return false;
                }
            }
        }
        TypeFacts type = declared.type();
        return isAnnotated(annotations, PersistentMember.properties(type))
                && !isAnnotated(annotations, PersistentMember.fields(type));
    }

    private boolean hasId(Declared type, List<PersistentMember> members) {
        JpaAnnotations annotations = annotations(type);
        return members.stream()
                .map(PersistentMember::annotations)
                .anyMatch(each -> annotations.has(each, "Id") || annotations.has(each, "EmbeddedId"));
    }

    private static boolean isAnnotated(JpaAnnotations annotations, List<PersistentMember> members) {
        return members.stream().anyMatch(member -> annotations.hasAny(member.annotations()));
    }
}
