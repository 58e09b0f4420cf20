package dev.ashlar.rules.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes a tree of the events of a parser. */
final class TreeBuilder {
    /** A modules file needs a handful of levels. */
    private static final int DEEPEST = 50;

    private static final Set<String> NO_VALUE = Set.of("", "~", "null", "Null", "NULL");

    private final Deque<OpenCollection> open = new ArrayDeque<>();
    private @Nullable YamlValue root;
    private boolean begun;
    private final int before;

    TreeBuilder(int before) {
        this.before = before;
    }

    void take(Event event) throws UnreadableYaml {
        if (event instanceof DocumentStartEvent) {
            begin(event);
        } else if (event instanceof CollectionEndEvent) {
            add(open.pop().close());
        } else if (event instanceof NodeEvent node) {
            take(node);
        }
    }

    Optional<YamlValue> root() {
        return Optional.ofNullable(root);
    }

    private void begin(Event event) throws UnreadableYaml {
        if (begun) {
            throw new UnreadableYaml(line(event), "a second document begins here; expected one");
        }
        begun = true;
    }

    private void take(NodeEvent node) throws UnreadableYaml {
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            throw new UnreadableYaml(
                    line(node), "anchors (&) and aliases (*) are not allowed; expected the value written out");
        }
        if (node instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), scalar);
            boolean absent = scalar.isPlain() && NO_VALUE.contains(scalar.getValue());
            add(new YamlText(scalar.getValue(), absent, line(scalar)));
        } else if (node instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), start);
            openCollection(start);
        }
    }

    private void refuseTag(Optional<String> tag, Event event) throws UnreadableYaml {
        if (tag.isPresent()) {
            throw new UnreadableYaml(line(event), "tags (!) are not allowed; expected a plain value");
        }
    }

    private void openCollection(CollectionStartEvent start) throws UnreadableYaml {
        if (open.size() == DEEPEST) {
            throw new UnreadableYaml(line(start), "nested more than " + DEEPEST + " levels deep");
        }
        open.push(start instanceof MappingStartEvent ? new OpenMap(line(start)) : new OpenList(line(start)));
    }

    private void add(YamlValue value) throws UnreadableYaml {
        OpenCollection around = open.peek();
        if (around == null) {
            root = value;
        } else {
            around.add(value);
        }
    }

    private int line(Event event) {
        return before + event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
