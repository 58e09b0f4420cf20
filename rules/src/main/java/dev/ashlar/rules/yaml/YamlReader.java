package dev.ashlar.rules.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document. The tree is made from the parser's events: the composer of the library is recursive, follows aliases and does
 * not report repeated keys.
 */
public final class YamlReader {
    private YamlReader() {}

    /**
     * The value of the document; nothing if the text holds none.
     *
     * @param before how many lines are thought to stand before the first one
     * @throws UnreadableYaml if it is no YAML, has anchors, aliases, tags or a second document, or is nested too deeply
     */
    public static Optional<YamlValue> read(String text, int before) throws UnreadableYaml {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        TreeBuilder tree = new TreeBuilder(before);
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                tree.take(event);
            }
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableYaml(before + line(e), "no YAML: " + problem(e));
        } catch (ReaderException e) {
            throw new UnreadableYaml(
                    before + lineOf(text, e.getPosition()),
                    "character U+%04X is not allowed in YAML".formatted(e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw new UnreadableYaml(before + 1, "no YAML: " + e.getMessage());
        }
        return tree.root();
    }

    private static int line(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        return mark.map(place -> place.getLine() + 1).orElse(1);
    }

    private static String problem(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : " " + e.getContext();
        return e.getProblem() + context;
    }

    /** The reader of the library counts code points, and says no line. */
    private static int lineOf(String text, int codePoints) {
        return 1
                + (int) text.codePoints()
                        .limit(codePoints)
                        .filter(c -> c == '\n')
                        .count();
    }
}
