package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.persistence.Attribute.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the attributes of one class of a mapping file of Hibernate. */
final class HbmAttributes {
    private static final Set<String> COLUMNS =
            Set.of("id", "property", "version", "timestamp", "many-to-one", "key-property", "key-many-to-one");
    private static final Set<String> COMPONENTS = Set.of("component", "dynamic-component", "composite-id");
    private static final Set<String> GROUPS = Set.of("properties", "natural-id");
    private static final Set<String> COLLECTIONS =
            Set.of("set", "list", "bag", "map", "idbag", "array", "primitive-array");

    /** What is in tables of others, or in one of several. */
    private static final Set<String> ELSEWHERE = Set.of("one-to-one", "any");

    private final XmlFile file;
    private final List<Attribute> attributes = new ArrayList<>();

    HbmAttributes(XmlFile file) {
        this.file = file;
    }

    List<Attribute> of(XmlElement type) {
        children(type, "", false);
        return List.copyOf(attributes);
    }

    private void children(XmlElement parent, String prefix, boolean ids) {
        parent.children().forEach(each -> child(each, prefix, ids));
    }

    private void child(XmlElement element, String prefix, boolean ids) {
        String name = element.attribute("name").orElse("");
        String tag = element.name();
        if (COMPONENTS.contains(tag)) {
            children(element, name.isEmpty() ? prefix : prefix + name + ".", ids || tag.equals("composite-id"));
        } else if (GROUPS.contains(tag)) {
            children(element, prefix, ids);
        } else if (name.isEmpty()) {
            return;
        } else if (COLUMNS.contains(tag)) {
            Attribute attribute = column(element, prefix + name);
            attributes.add(ids || tag.equals("id") ? attribute.asId() : cascading(attribute, element));
        } else if (COLLECTIONS.contains(tag)) {
            attributes.add(cascading(collection(element, prefix + name), element));
        } else if (ELSEWHERE.contains(tag)) {
            attributes.add(cascading(Attribute.of(prefix + name, Kind.ELSEWHERE, type(element)), element));
        }
    }

    private Attribute cascading(Attribute attribute, XmlElement element) {
        List<String> words = element.attribute("cascade")
                .or(() -> file.root().attribute("default-cascade"))
                .map(all -> List.of(all.split(",")))
                .orElse(List.of());
        return attribute.cascading(
                words.stream().anyMatch(Cascade::stores),
                words.stream().anyMatch(Cascade::deletes),
                file.path(),
                element.line());
    }

    /** Other than with annotations, a reference without a column is in one that is called like the attribute. */
    private Attribute column(XmlElement element, String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        boolean reference = element.name().endsWith("many-to-one");
        boolean computed = element.attribute("formula").isPresent()
                || element.children("formula").findAny().isPresent();
        if (computed) {
            return Attribute.of(path, Kind.ELSEWHERE, reference ? type(element) : Optional.empty());
        }
        String column = element.attribute("column")
                .or(() -> element.children("column")
                        .flatMap(each -> each.attribute("name").stream())
                        .findFirst())
                .orElse(name);
        return Attribute.of(path, reference ? Kind.REFERENCE : Kind.BASIC, reference ? type(element) : Optional.empty())
                .withColumn(Optional.of(column));
    }

    /** A table that is not written has a name on which versions of Hibernate do not agree. */
    private Attribute collection(XmlElement element, String path) {
        boolean inTarget = element.children("one-to-many").findAny().isPresent()
                || element.attribute("inverse").filter("true"::equals).isPresent();
        Optional<WrittenTable> table = inTarget ? Optional.empty() : table(element);
        return Attribute.of(path, table.isPresent() ? Kind.COLLECTION_TABLE : Kind.ELSEWHERE, held(element))
                .withTable(table.orElse(WrittenTable.DEFAULT));
    }

    private Optional<String> held(XmlElement collection) {
        return collection
                .children()
                .filter(each -> each.name().endsWith("to-many") || each.name().equals("composite-element"))
                .findFirst()
                .flatMap(this::type);
    }

    private Optional<String> type(XmlElement element) {
        return element.attribute("class").map(name -> HbmXml.qualified(file, name));
    }

    /** The table that the element names, in its schema or that of the file. */
    Optional<WrittenTable> table(XmlElement element) {
        String schema = element.attribute("schema")
                .or(() -> element.attribute("catalog"))
                .or(() -> file.root().attribute("schema"))
                .or(() -> file.root().attribute("catalog"))
                .orElse("");
        return element.attribute("table")
                .filter(name -> !name.isBlank())
                .map(name -> WrittenTable.of(schema, name.strip()));
    }
}
