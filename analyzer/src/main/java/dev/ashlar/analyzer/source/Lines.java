package dev.ashlar.analyzer.source;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;

/** Lines of nodes. */
final class Lines {
    private Lines() {}

    /** The line on which a node begins; 0 if it has none because nobody wrote it. */
    static int first(Node node) {
        Range range = node.getRange().orElse(null);
        return range == null ? 0 : range.begin.line;
    }

    /** The line on which a node ends; 0 if it has none. */
    static int last(Node node) {
        Range range = node.getRange().orElse(null);
        return range == null ? 0 : range.end.line;
    }
}
