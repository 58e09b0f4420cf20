package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Reads the statements in the annotations of MyBatis mappers. */
final class MyBatisAnnotations implements PersistencePart {
    private static final Set<String> STATEMENTS = Set.of("Select", "Insert", "Update", "Delete");
    private static final Set<String> PROVIDERS =
            Set.of("SelectProvider", "InsertProvider", "UpdateProvider", "DeleteProvider");
    private static final String PACKAGE = "org.apache.ibatis.annotations";

    private final XmlReader xml = new XmlReader();

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        input.facts().stream()
                .filter(file -> imports(file.facts()))
                .forEach(file -> file(file, input.constants(), draft));
    }

    /** Other libraries have annotations of these names. */
    private static boolean imports(FileFacts facts) {
        return facts.imports().stream().anyMatch(each -> each.name().startsWith(PACKAGE));
    }

    private void file(LocatedFacts file, Constants constants, PersistenceDraft draft) {
        List<TypeFacts> types = file.facts().types();
        for (int i = 0; i < types.size(); i++) {
            for (MethodFacts method : types.get(i).methods()) {
                for (AnnotationFacts annotation : method.annotations()) {
                    annotation(new Place(file, i, method.name()), annotation, constants, draft);
                }
            }
        }
    }

    private record Place(LocatedFacts file, int type, String method) {}

    private void annotation(Place place, AnnotationFacts annotation, Constants constants, PersistenceDraft draft) {
        LocatedFacts file = place.file();
        if (PROVIDERS.contains(annotation.simpleName())) {
            draft.add(new UnparsedStatement(
                    file.module(), file.path(), annotation.line(), "made by a provider when the program runs"));
        } else if (STATEMENTS.contains(annotation.simpleName())) {
            statement(place, annotation.line(), text(place, annotation, "value", constants), draft);
        } else if (annotation.simpleName().equals("SelectKey")) {
            statement(place, annotation.line(), text(place, annotation, "statement", constants), draft);
        } else if (STATEMENTS.contains(annotation.simpleName().replace(".List", ""))) {
            annotation.annotations("value").forEach(each -> annotation(place, each, constants, draft));
        }
    }

    /** Several strings are put together with blanks. */
    private static String text(Place place, AnnotationFacts annotation, String element, Constants constants) {
        return annotation.element(element).stream()
                .flatMap(value -> value.each().stream())
                .flatMap(value -> value instanceof Text text ? Stream.of(text) : Stream.empty())
                .map(text -> constants.resolve(place.file(), place.type(), text))
                .collect(Collectors.joining(" "));
    }

    private void statement(Place place, int line, String sql, PersistenceDraft draft) {
        LocatedFacts file = place.file();
        Optional<List<String>> forms = forms(sql);
        if (forms.isEmpty()) {
            draft.add(new UnparsedStatement(file.module(), file.path(), line, "no well-formed script"));
            return;
        }
        String owner = SqlStrings.typeName(file.facts(), place.type());
        draft.add(
                new Statement(
                        file.module(), owner, place.method(), true, Carrier.MYBATIS, List.of(), file.path(), line),
                forms.get());
    }

    private Optional<List<String>> forms(String sql) {
        if (!sql.strip().startsWith("<script>")) {
            return Optional.of(List.of(sql));
        }
        try {
            return Optional.of(new MyBatisText(id -> Optional.empty()).forms(xml.read(sql.strip())));
        } catch (XMLStreamException | RuntimeException e) { // the JDK's reader throws what it likes at broken input
            return Optional.empty();
        }
    }
}
