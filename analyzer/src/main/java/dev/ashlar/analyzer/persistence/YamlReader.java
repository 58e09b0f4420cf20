package dev.ashlar.analyzer.persistence;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML as if it were XML: keys with a scalar are attributes, other keys are elements. So a changelog of Liquibase is the same in
 * both.
 */
final class YamlReader {
    private record Open(XmlElement element, Node node) {}

    private YamlReader() {}

    /** The document, or nothing if it is no YAML. */
    static Optional<XmlElement> read(String text) {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(text)
                    .map(YamlReader::tree);
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static XmlElement tree(Node root) {
        XmlElement document = element("", root);
        Deque<Open> open = new ArrayDeque<>();
        // an anchor may be named many times, and by itself
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.add(new Open(document, root));
        while (!open.isEmpty()) {
            Open next = open.remove();
            if (seen.add(next.node())) {
                children(next, open);
            }
        }
        return document;
    }

    private static void children(Open parent, Deque<Open> open) {
        if (parent.node() instanceof SequenceNode sequence) {
            sequence.getValue().forEach(node -> open.add(new Open(parent.element(), node)));
        } else if (parent.node() instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
                if (tuple.getValueNode() instanceof ScalarNode value) {
                    parent.element().attributes().put(key, value.getValue());
                } else {
                    XmlElement child = element(key, tuple.getKeyNode());
                    parent.element().content().add(child);
                    open.add(new Open(child, tuple.getValueNode()));
                }
            }
        }
    }

    private static XmlElement element(String name, Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return XmlElement.empty(name, new LinkedHashMap<>(), line);
    }
}
