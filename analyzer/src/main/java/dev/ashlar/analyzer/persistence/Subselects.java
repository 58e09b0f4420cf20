package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the SQL that entities of Hibernate are mapped to where others are mapped to a table. */
final class Subselects implements PersistencePart {
    private static final Set<String> PACKAGES = Set.of("org.hibernate.annotations");

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes types = input.types();
        types.all()
                .forEach(type -> annotation(type, types, input.constants())
                        .ifPresent(each -> annotated(type, each, input.constants(), draft)));
        input.xml("hibernate-mapping").forEach(file -> xml(file, draft));
    }

    /** What says that the type is mapped to a query. */
    static Optional<AnnotationFacts> annotation(Declared type, DeclaredTypes types, Constants constants) {
        return new JpaAnnotations(PACKAGES, type, types, constants)
                .find(type.type().annotations(), "Subselect");
    }

    private static void annotated(
            Declared type, AnnotationFacts annotation, Constants constants, PersistenceDraft draft) {
        if (annotation.element("value").orElse(annotation) instanceof Text text) {
            draft.add(
                    new Statement(
                            type.file().module(),
                            type.name(),
                            "",
                            false,
                            Carrier.JPA,
                            List.of(),
                            type.file().path(),
                            annotation.line()),
                    List.of(constants.resolve(type.file(), type.index(), text)));
        }
    }

    private static void xml(XmlFile file, PersistenceDraft draft) {
        for (XmlElement element : file.root().all()) {
            element.attribute("subselect")
                    .or(() -> Optional.of(element.text())
                            .filter(any -> element.name().equals("subselect")))
                    .ifPresent(sql -> draft.add(
                            new Statement(
                                    file.module(),
                                    "",
                                    "",
                                    false,
                                    Carrier.HBM_XML,
                                    List.of(),
                                    file.path(),
                                    element.line()),
                            List.of(sql)));
        }
    }
}
