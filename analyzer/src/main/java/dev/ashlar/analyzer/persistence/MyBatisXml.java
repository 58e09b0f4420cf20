package dev.ashlar.analyzer.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the mapper files of MyBatis 3. */
final class MyBatisXml implements PersistencePart {
    private static final Set<String> STATEMENTS = Set.of("select", "insert", "update", "delete");

    /** Attributes that name a type. */
    private static final List<String> TYPES =
            List.of("type", "parameterType", "resultType", "javaType", "ofType", "typeHandler", "parameterMap");

    /** Attributes that name something of a mapper, the type before the last dot. */
    private static final List<String> REFERENCES = List.of("extends", "refid", "resultMap", "select");

    private final Map<String, XmlElement> fragments = new HashMap<>();

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        List<XmlFile> files =
                input.xml("mapper").filter(file -> !namespace(file).isEmpty()).toList();
        files.forEach(this::fragments);
        files.forEach(file -> file(file, draft));
    }

    private static String namespace(XmlFile file) {
        return file.root().attribute("namespace").orElse("");
    }

    private void fragments(XmlFile file) {
        file.root().children("sql").forEach(sql -> {
            String id = namespace(file) + "." + sql.attribute("id").orElse("");
            fragments.put(file.path() + ":" + id, sql);
            fragments.putIfAbsent(file.module() + ":" + id, sql);
            fragments.putIfAbsent(id, sql);
        });
    }

    private Optional<XmlElement> fragment(XmlFile file, String id) {
        String own = namespace(file) + "." + id;
        return List.of(
                        file.path() + ":" + own,
                        file.module() + ":" + own,
                        file.path() + ":" + id,
                        file.module() + ":" + id,
                        own,
                        id)
                .stream()
                .flatMap(key -> Optional.ofNullable(fragments.get(key)).stream())
                .findFirst();
    }

    private void file(XmlFile file, PersistenceDraft draft) {
        file.root()
                .children()
                .filter(child -> STATEMENTS.contains(child.name()))
                .forEach(statement -> {
                    String id = statement.attribute("id").orElse("");
                    statement(file, id, statement, draft);
                    statement.children("selectKey").forEach(key -> statement(file, id, key, draft));
                });
        mentions(file, draft);
    }

    private void statement(XmlFile file, String id, XmlElement element, PersistenceDraft draft) {
        MyBatisText text = new MyBatisText(name -> fragment(file, name));
        List<String> forms = text.forms(element);
        draft.add(
                new Statement(
                        file.module(),
                        namespace(file),
                        id,
                        true,
                        Carrier.MYBATIS_XML,
                        List.of(),
                        file.path(),
                        element.line()),
                forms);
        for (String problem : text.problems()) {
            draft.add(new UnparsedStatement(file.module(), file.path(), element.line(), problem));
        }
    }

    private static void mentions(XmlFile file, PersistenceDraft draft) {
        mention(file, namespace(file), file.root().line(), draft);
        for (XmlElement element : file.root().all()) {
            TYPES.forEach(key -> element.attribute(key).ifPresent(name -> mention(file, name, element.line(), draft)));
            REFERENCES.forEach(key -> element.attribute(key)
                    .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                    .ifPresent(name -> mention(file, name, element.line(), draft)));
        }
    }

    /** A name without a dot is an alias. */
    private static void mention(XmlFile file, String name, int line, PersistenceDraft draft) {
        if (name.indexOf('.') > 0 && !name.contains("${")) {
            draft.add(new Mention(file.module(), name.strip(), file.path(), line));
        }
    }
}
