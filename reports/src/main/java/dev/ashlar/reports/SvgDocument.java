package dev.ashlar.reports;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing in SVG that is being changed. */
final class SvgDocument {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final Set<String> MEASURES =
            Set.of("cx", "cy", "d", "font-size", "points", "rx", "ry", "stroke-width", "viewBox", "x", "y");
    private static final double LINE_HEIGHT = 14;
    private static final double MORE_HEIGHT = 4;

    private final Document document;

    private SvgDocument(Document document) {
        this.document = document;
    }

    /**
     * @throws IllegalStateException if this is no well-formed XML without a DTD
     */
    static SvgDocument parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new SvgDocument(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The engine's drawing cannot be read: " + e.getMessage(), e);
        }
    }

    /** Takes out what only the engine needs, and the digits that nobody sees and JDKs do not agree on. */
    void clean() {
        Element root = document.getDocumentElement();
        root.removeAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xlink");
        for (String gone : List.of("title", "a", "image", "script", "style")) {
            elements(gone).forEach(SvgDocument::remove);
        }
        for (Element element : elements("*")) {
            if (!element.getTagName().equals("g")) {
                element.removeAttribute("id");
            }
            element.removeAttribute("transform");
            element.removeAttribute("font-family");
            attributes(element).stream()
                    .filter(attribute -> MEASURES.contains(attribute.getName()))
                    .forEach(attribute -> attribute.setValue(rounded(attribute.getValue())));
        }
        elements("g").stream().filter(group -> !group.hasChildNodes()).forEach(SvgDocument::remove);
        elements("polygon").stream()
                .filter(polygon -> !polygon.hasAttribute("points"))
                .forEach(SvgDocument::remove);
        elements("text")
                .forEach(text -> text.setTextContent(text.getTextContent().replace('\u00A0', ' ')));
        root.setAttribute("font-family", "Verdana, Arial, 'DejaVu Sans', sans-serif");
        String[] box = root.getAttribute("viewBox").split(" ", -1);
        root.setAttribute("width", box[2]);
        root.setAttribute("height", box[3]);
    }

    /** What the drawing is, for those who do not see it. */
    void describe(String title, String description) {
        Element root = document.getDocumentElement();
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "map_title map_description");
        Element first = (Element) root.getFirstChild();
        for (String[] part : new String[][] {{"title", title}, {"desc", description}}) {
            Element element = element(part[0], part[1]);
            element.setAttribute("id", part[0].equals("title") ? "map_title" : "map_description");
            root.insertBefore(element, first);
        }
    }

    List<Element> groups() {
        return elements("g");
    }

    /** The texts that stand in no box and at no arrow. */
    Element caption() {
        return groups().get(1);
    }

    void title(Element group, String title) {
        group.insertBefore(element("title", title), group.getFirstChild());
    }

    /** Writes these lines where the text of a group begins; the first is a name, the others say more of it. */
    void replaceText(Element group, List<String> lines) {
        List<Element> texts = elements(group, "text");
        texts.forEach(group::removeChild);
        IntStream.range(0, texts.isEmpty() ? 0 : lines.size()).forEach(i -> {
            Element text = (Element) texts.get(0).cloneNode(false);
            double y = Double.parseDouble(text.getAttribute("y")) + i * LINE_HEIGHT;
            text.setAttribute("y", rounded(String.valueOf(y)));
            text.setTextContent(lines.get(i));
            group.appendChild(text);
        });
    }

    /** Gives the lines of a text room, upwards: the engine sets them without any. */
    void spread(Element group) {
        List<Element> texts = elements(group, "text");
        for (int i = 0; i < texts.size(); i++) {
            double y = Double.parseDouble(texts.get(i).getAttribute("y")) - (texts.size() - 1 - i) * MORE_HEIGHT;
            texts.get(i).setAttribute("y", rounded(String.valueOf(y)));
        }
    }

    /** Keeps lines from crossing the text of a group. */
    void clearBehindText(Element group) {
        for (Element text : elements(group, "text")) {
            text.setAttribute("stroke", "#ffffff");
            text.setAttribute("stroke-width", "4");
            text.setAttribute("paint-order", "stroke");
        }
    }

    /** What comes last is drawn over the rest. */
    void moveToTheEnd(List<Element> groups) {
        groups.forEach(group -> group.getParentNode().appendChild(group));
    }

    /** One group a line, so that two drawings can be compared. */
    String text() {
        groups().forEach(group -> group.getParentNode().insertBefore(document.createTextNode("\n"), group));
        StringWriter text = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private Element element(String name, String content) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(content);
        return element;
    }

    private List<Element> elements(String name) {
        return elements(document.getDocumentElement(), name);
    }

    /** In document order; a copy, because the original changes with the document. */
    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(SVG, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static String rounded(String measures) {
        return DECIMAL.matcher(measures)
                .replaceAll(number -> new BigDecimal(number.group())
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
