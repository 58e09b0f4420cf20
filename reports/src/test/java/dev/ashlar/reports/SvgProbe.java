package dev.ashlar.reports;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a browser would find in a drawing, told by the JDK's own parser. */
record SvgProbe(Document document) {

    static SvgProbe of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return new SvgProbe(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        return list(root().getElementsByTagName(name));
    }

    /** The groups whose identifier begins so, in document order. */
    List<Element> groups(String prefix) {
        return all("g").stream()
                .filter(group -> group.getAttribute("id").startsWith(prefix))
                .toList();
    }

    List<String> titles(String prefix) {
        return groups(prefix).stream()
                .map(group -> in(group, "title").get(0).getTextContent())
                .toList();
    }

    static List<Element> in(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    static List<String> texts(Element parent) {
        return in(parent, "text").stream().map(Element::getTextContent).toList();
    }

    /** Where the middle of a module's text is, from the top. */
    double height(String module) {
        return groups("module_").stream()
                .filter(group -> texts(group).get(0).equals(module))
                .map(group -> in(group, "text").get(0).getAttribute("y"))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
