package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file, its name and attributes without namespace.
 *
 * @param content texts (as {@link String}) and elements, in order; grows while the file is read and not after
 * @param line of its tag, from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> content, int line) {

    static XmlElement empty(String name, Map<String, String> attributes, int line) {
        return new XmlElement(name, attributes, new ArrayList<>(), line);
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    Stream<XmlElement> children(String tag) {
        return children().filter(child -> child.name.equals(tag));
    }

    /** All elements below, and this one, in the order of their tags. */
    List<XmlElement> all() {
        List<XmlElement> all = new ArrayList<>();
        List<XmlElement> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            XmlElement next = open.remove(open.size() - 1);
            all.add(next);
            List<XmlElement> children = next.children().toList();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.add(children.get(i));
            }
        }
        return all;
    }

    /** The text directly in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.stream().filter(String.class::isInstance).forEach(text::append);
        return text.toString().strip();
    }
}
