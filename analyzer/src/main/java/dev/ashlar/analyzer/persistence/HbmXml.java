package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the mapping files of Hibernate, whose mappings go before annotations. */
final class HbmXml {
    private static final Map<String, String> STRATEGIES = Map.of(
            "class", "SINGLE_TABLE",
            "subclass", "SINGLE_TABLE",
            "joined-subclass", "JOINED",
            "union-subclass", "TABLE_PER_CLASS");

    /**
     * A mapped class.
     *
     * @param module of its type; that of the file if the type is not in the code base
     * @param name the one by which others extend it: of the entity if it is written, else of the class
     * @param parent the name of the one that it extends, as written; empty for a root
     */
    private record Mapping(int module, String name, String type, String parent, XmlElement element, XmlFile file) {

        boolean hasOwnTable() {
            return !element.name().equals("subclass");
        }
    }

    private final DeclaredTypes declared;
    private final List<Mapping> mappings = new ArrayList<>();
    private final Map<String, List<Mapping>> byName = new LinkedHashMap<>();

    HbmXml(List<XmlFile> files, DeclaredTypes declared) {
        this.declared = declared;
        files.forEach(file -> gather(file, file.root(), ""));
        mappings.forEach(each ->
                byName.computeIfAbsent(each.name(), any -> new ArrayList<>(1)).add(each));
    }

    private void gather(XmlFile file, XmlElement parent, String parentName) {
        parent.children().filter(each -> STRATEGIES.containsKey(each.name())).forEach(element -> {
            Optional<String> entityName = element.attribute("entity-name");
            // an entity without a class is a map
            String type = element.attribute("name")
                    .map(name -> qualified(file, name))
                    .or(() -> entityName)
                    .orElse("");
            if (!type.isBlank()) {
                String name = entityName.orElse(type);
                String over =
                        parentName.isEmpty() ? element.attribute("extends").orElse("") : parentName;
                Optional<Declared> found = declared.find(file.module(), type);
                int module = found.map(each -> each.file().module()).orElse(file.module());
                mappings.add(new Mapping(module, name, found.map(Declared::name).orElse(type), over, element, file));
                gather(file, element, name);
            }
        });
    }

    static String qualified(XmlFile file, String name) {
        String prefix = file.root().attribute("package").orElse("");
        return name.isBlank() || name.contains(".") || prefix.isEmpty() ? name.strip() : prefix + "." + name.strip();
    }

    /** Adds the types to those that are mapped otherwise, or in their place. */
    void putInto(MappedTypes types) {
        Map<Mapping, String> strategies = strategies();
        for (Mapping mapping : mappings) {
            List<Mapping> lineage = lineage(mapping);
            boolean wholeLineage = lineage.get(lineage.size() - 1).parent().isEmpty();
            if (wholeLineage && lineage.stream().noneMatch(each -> isQuery(each.element()))) {
                types.put(type(mapping, lineage, strategies));
            }
        }
    }

    /** A class may stand for a query in place of a table. */
    private static boolean isQuery(XmlElement element) {
        return element.attribute("subselect").isPresent()
                || element.children("subselect").findAny().isPresent();
    }

    /** The strategy of each root, which only its subclasses tell. */
    private Map<Mapping, String> strategies() {
        Map<Mapping, String> strategies = new LinkedHashMap<>();
        for (Mapping mapping : mappings) {
            List<Mapping> lineage = lineage(mapping);
            String strategy = STRATEGIES.getOrDefault(mapping.element().name(), "");
            strategies.merge(lineage.get(lineage.size() - 1), strategy, (a, b) -> a.equals("SINGLE_TABLE") ? b : a);
        }
        return strategies;
    }

    private List<Mapping> lineage(Mapping start) {
        List<Mapping> lineage = new ArrayList<>();
        Set<Mapping> seen = new HashSet<>();
        Optional<Mapping> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            Mapping mapping = next.get();
            lineage.add(mapping);
            next = find(mapping.file().module(), qualified(mapping.file(), mapping.parent()))
                    .or(() -> find(mapping.file().module(), mapping.parent()));
        }
        return lineage;
    }

    private Optional<Mapping> find(int module, String name) {
        List<Mapping> named = byName.getOrDefault(name, List.of());
        return named.stream()
                .filter(each -> each.file().module() == module)
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static MappedType type(Mapping mapping, List<Mapping> lineage, Map<Mapping, String> strategies) {
        HbmAttributes attributes = new HbmAttributes(mapping.file());
        return new MappedType(
                mapping.module(),
                mapping.type(),
                MappedType.Kind.ENTITY,
                queryName(mapping),
                table(lineage),
                Optional.ofNullable(strategies.get(mapping)),
                lineage.size() > 1 ? Optional.of(lineage.get(1).type()) : Optional.empty(),
                mapping.element()
                        .children("join")
                        .flatMap(each -> attributes.table(each).stream())
                        .toList(),
                Map.of(),
                attributes.of(mapping.element()),
                Carrier.HBM_XML,
                mapping.file().path(),
                mapping.element().line());
    }

    private static String queryName(Mapping mapping) {
        return mapping.element().attribute("entity-name").orElseGet(() -> simpleName(mapping.type()));
    }

    /** A subclass without a table of its own is in that of the nearest class that has one. */
    private static WrittenTable table(List<Mapping> lineage) {
        Mapping holder =
                lineage.stream().filter(Mapping::hasOwnTable).findFirst().orElse(lineage.get(0));
        return new HbmAttributes(holder.file())
                .table(holder.element())
                .orElseGet(() -> new WrittenTable("", simpleName(holder.name())).inSchema(schema(holder.file())));
    }

    private static String schema(XmlFile file) {
        return file.root()
                .attribute("schema")
                .or(() -> file.root().attribute("catalog"))
                .orElse("");
    }

    /** Without package; a nested class is called {@code Outer$Inner}. */
    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
