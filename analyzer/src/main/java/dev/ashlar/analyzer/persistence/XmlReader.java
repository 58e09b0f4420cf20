package dev.ashlar.analyzer.persistence;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without its DTD and without anything outside of the file. Not thread-safe. */
final class XmlReader {
    /** The file may be well-formed, but is not read. */
    static final class TooDeep extends XMLStreamException {
        private static final long serialVersionUID = 1;

        TooDeep() {
            super("elements are nested deeper than " + DEPTH);
        }
    }

    /** Nobody nests deeper by hand, and those who walk the tree may use their stack. */
    private static final int DEPTH = 200;

    /** Newer JDKs have a limit of their own, whose error nobody can tell from that of a broken file; ours comes first without it. */
    private static final String OWN_LIMIT = "jdk.xml.maxElementDepth";

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlReader() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // prefixes without a declaration are no reason to know nothing
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        if (factory.isPropertySupported(OWN_LIMIT)) {
            factory.setProperty(OWN_LIMIT, "0");
        }
    }

    XmlElement read(byte[] bytes) throws XMLStreamException {
        return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }

    XmlElement read(String text) throws XMLStreamException {
        return read(factory.createXMLStreamReader(new StringReader(text)));
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        XmlElement document = XmlElement.empty("", Map.of(), 1);
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(document);
        while (reader.hasNext()) {
            // the end of what came before is the start of the tag; afterwards the reader stands at its end
            int line = Math.max(1, reader.getLocation().getLineNumber());
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                // blanks before the root are not told, so that only the end of its tag is known
                boolean root = open.size() == 1;
                XmlElement element =
                        start(reader, root ? Math.max(1, reader.getLocation().getLineNumber()) : line);
                open.element().content().add(element);
                open.push(element);
                if (open.size() > DEPTH) {
                    throw new TooDeep();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                open.element().content().add(reader.getText());
            }
        }
        return document.children().findFirst().orElseThrow(() -> new XMLStreamException("no element"));
    }

    private static XmlElement start(XMLStreamReader reader, int line) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        return XmlElement.empty(local(reader.getLocalName()), attributes, line);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
