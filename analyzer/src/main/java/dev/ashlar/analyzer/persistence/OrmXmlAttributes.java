package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.persistence.Attribute.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the attributes of one type in an orm.xml.
 *
 * @param path of the file
 * @param prefix package of names without one, with its dot
 * @param schema of tables without one
 * @param targets the type of an attribute, or what its collection holds, as the class declares it
 */
record OrmXmlAttributes(String path, String prefix, String schema, Function<String, Optional<String>> targets) {

    Attribute read(XmlElement element) {
        Attribute attribute = Attribute.of(element.attribute("name").orElse(""), kind(element), target(element))
                .withColumn(column(element))
                .withTable(
                        table(element, element.name().equals("element-collection") ? "collection-table" : "join-table")
                                .inSchema(schema))
                .withOverrides(overrides(element));
        return element.name().endsWith("id") ? attribute.asId() : cascading(attribute, element);
    }

    private Attribute cascading(Attribute attribute, XmlElement element) {
        List<String> words = element.children("cascade")
                .flatMap(XmlElement::children)
                .map(XmlElement::name)
                .toList();
        boolean orphans =
                element.attribute("orphan-removal").filter("true"::equals).isPresent();
        return attribute.cascading(
                words.stream().anyMatch(Cascade::stores),
                orphans || words.stream().anyMatch(Cascade::deletes),
                path,
                element.line());
    }

    private static Kind kind(XmlElement element) {
        boolean inTarget = element.attribute("mapped-by").isPresent();
        boolean joinTable = element.children("join-table").findAny().isPresent();
        boolean joinColumn = element.children("join-column").findAny().isPresent();
        return switch (element.name()) {
            case "id", "basic", "version" -> inSecondary(element) ? Kind.ELSEWHERE : Kind.BASIC;
            case "embedded", "embedded-id" -> Kind.EMBEDDED;
            case "element-collection" -> Kind.COLLECTION_TABLE;
            case "many-to-one", "one-to-one" ->
                inTarget ? Kind.ELSEWHERE : joinTable ? Kind.JOIN_TABLE : Kind.REFERENCE;
            case "one-to-many" -> inTarget || joinColumn && !joinTable ? Kind.ELSEWHERE : Kind.JOIN_TABLE;
            case "many-to-many" -> inTarget ? Kind.ELSEWHERE : Kind.JOIN_TABLE;
            default -> Kind.ELSEWHERE;
        };
    }

    private static boolean inSecondary(XmlElement element) {
        return element.children("column")
                .anyMatch(each -> each.attribute("table").isPresent());
    }

    private Optional<String> target(XmlElement element) {
        return element.attribute("target-entity")
                .map(name -> name.contains(".") ? name : prefix + name)
                .or(() -> targets.apply(element.attribute("name").orElse("")));
    }

    private static Optional<String> column(XmlElement element) {
        return element.children()
                .filter(each -> each.name().equals("column") || each.name().equals("join-column"))
                .flatMap(each -> each.attribute("name").stream())
                .findFirst();
    }

    private static WrittenTable table(XmlElement element, String tag) {
        return element.children(tag).findFirst().map(OrmXmlAttributes::table).orElse(WrittenTable.DEFAULT);
    }

    static WrittenTable table(XmlElement element) {
        return WrittenTable.of(
                element.attribute("schema")
                        .or(() -> element.attribute("catalog"))
                        .orElse(""),
                element.attribute("name").orElse(""));
    }

    /** Column by path. */
    static Map<String, String> overrides(XmlElement element) {
        Map<String, String> overrides = new LinkedHashMap<>();
        element.children()
                .filter(each ->
                        each.name().equals("attribute-override") || each.name().equals("association-override"))
                .forEach(each -> column(each)
                        .ifPresent(column ->
                                overrides.putIfAbsent(each.attribute("name").orElse(""), column)));
        return overrides;
    }
}
