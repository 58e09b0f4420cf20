package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one orm.xml, whose mappings go before annotations. */
final class OrmXml {
    private static final Map<String, MappedType.Kind> KINDS = Map.of(
            "entity", MappedType.Kind.ENTITY,
            "mapped-superclass", MappedType.Kind.MAPPED_SUPERCLASS,
            "embeddable", MappedType.Kind.EMBEDDABLE);

    private final XmlFile file;
    private final DeclaredTypes declared;
    private final JpaTypes annotated;
    private final MappedTypes types;

    OrmXml(XmlFile file, DeclaredTypes declared, JpaTypes annotated, MappedTypes types) {
        this.file = file;
        this.declared = declared;
        this.annotated = annotated;
        this.types = types;
    }

    /** Adds the types to those that are mapped by annotations, or in their place. */
    void read() {
        file.root().children().filter(each -> KINDS.containsKey(each.name())).forEach(this::type);
    }

    private void type(XmlElement element) {
        String name = element.attribute("class").orElse("").strip();
        if (!name.isEmpty()) {
            MappedType.Kind kind = KINDS.getOrDefault(element.name(), MappedType.Kind.ENTITY);
            String qualified = name.contains(".") ? name : prefix() + name;
            Optional<Declared> type = declared.find(file.module(), qualified);
            types.put(over(base(element, qualified, type, kind), element, type));
        }
    }

    private String prefix() {
        String name = text(file.root(), "package");
        return name.isEmpty() ? "" : name + ".";
    }

    private static String text(XmlElement parent, String tag) {
        return parent.children(tag).findFirst().map(XmlElement::text).orElse("");
    }

    /** What annotations and defaults say of it. */
    private MappedType base(XmlElement element, String name, Optional<Declared> type, MappedType.Kind kind) {
        boolean complete =
                element.attribute("metadata-complete").filter("true"::equals).isPresent()
                        || file.root().all().stream()
                                .anyMatch(each -> each.name().equals("xml-mapping-metadata-complete"));
        if (type.isPresent()) {
            return complete ? annotated.plain(type.get(), kind) : annotated.annotated(type.get(), kind);
        }
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        return new MappedType(
                file.module(),
                name,
                kind,
                simpleName,
                WrittenTable.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Carrier.ORM_XML,
                file.path(),
                element.line());
    }

    private MappedType over(MappedType base, XmlElement element, Optional<Declared> type) {
        Map<String, String> overrides = new LinkedHashMap<>(base.overrides());
        overrides.putAll(OrmXmlAttributes.overrides(element));
        List<WrittenTable> secondary =
                element.children("secondary-table").map(this::table).toList();
        return new MappedType(
                base.module(),
                base.type(),
                base.kind(),
                element.attribute("name").orElse(base.queryName()),
                element.children("table")
                        .findFirst()
                        .map(this::table)
                        .orElseGet(() -> base.table().inSchema(schema())),
                element.children("inheritance")
                        .findFirst()
                        .flatMap(each -> each.attribute("strategy"))
                        .or(base::inheritance),
                base.superclass(),
                secondary.isEmpty() ? base.secondary() : secondary,
                overrides,
                attributes(base, element, type),
                Carrier.ORM_XML,
                file.path(),
                element.line());
    }

    private String schema() {
        String schema = text(file.root(), "schema");
        return schema.isEmpty() ? text(file.root(), "catalog") : schema;
    }

    private WrittenTable table(XmlElement element) {
        return OrmXmlAttributes.table(element).inSchema(schema());
    }

    private List<Attribute> attributes(MappedType base, XmlElement element, Optional<Declared> type) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        base.attributes().forEach(each -> attributes.put(each.name(), each));
        Map<String, Attribute> plain =
                type.map(each -> annotated.plain(each, base.kind()).attributes()).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Attribute::name, Function.identity(), (a, b) -> a));
        OrmXmlAttributes reader = new OrmXmlAttributes(
                file.path(),
                prefix(),
                schema(),
                name -> Optional.ofNullable(plain.get(name)).flatMap(Attribute::target));
        element.children("attributes").flatMap(XmlElement::children).forEach(each -> {
            String name = each.attribute("name").orElse("");
            attributes.put(name, reader.read(each));
        });
        return attributes.values().stream()
                .filter(each -> !each.name().isEmpty())
                .toList();
    }
}
