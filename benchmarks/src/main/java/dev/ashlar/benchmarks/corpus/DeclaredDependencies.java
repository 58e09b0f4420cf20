package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the effective POMs of a corpus declare: dependencies of every scope but test, and the managed ones.
 *
 * <p>Optional and provided dependencies count as well. That is why they are read from the POM of the artifact and then
 * declared by a project of ours: a project that merely depended on the artifact would not inherit them.
 */
record DeclaredDependencies(Map<String, Element> direct, Map<String, Element> managed) {

    static DeclaredDependencies read(List<Path> effectivePoms) throws IOException {
        Map<String, Element> direct = new LinkedHashMap<>();
        Map<String, Element> managed = new LinkedHashMap<>();
        for (Path pom : effectivePoms) {
            Element project = parse(pom).getDocumentElement();
            collect(child(project, "dependencies"), direct);
            collect(child(project, "dependencyManagement").flatMap(it -> child(it, "dependencies")), managed);
        }
        return new DeclaredDependencies(direct, managed);
    }

    static String text(Element dependency, String name) {
        return child(dependency, name).map(it -> it.getTextContent().strip()).orElse("");
    }

    private static Document parse(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(pom.toFile());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("cannot read " + pom, e);
        }
    }

    private static void collect(Optional<Element> dependencies, Map<String, Element> into) {
        dependencies.map(DeclaredDependencies::children).orElse(List.of()).stream()
                .filter(dependency -> !text(dependency, "scope").equals("test"))
                .filter(dependency -> !text(dependency, "scope").equals("system"))
                .forEach(dependency -> into.putIfAbsent(key(dependency), dependency));
    }

    private static String key(Element dependency) {
        return String.join(
                ":",
                text(dependency, "groupId"),
                text(dependency, "artifactId"),
                text(dependency, "type"),
                text(dependency, "classifier"));
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst();
    }

    static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }
}
