package dev.ashlar.benchmarks.accuracy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import javax.tools.Diagnostic;

/** A parsed file together with its text, which tells what is written there from what javac has added to the tree. */
record SourceUnit(CompilationUnitTree tree, SourcePositions positions, CharSequence text, String file) {

    static SourceUnit of(Trees trees, CompilationUnitTree tree, String file) throws IOException {
        return new SourceUnit(
                tree, trees.getSourcePositions(), tree.getSourceFile().getCharContent(true), file);
    }

    /** Whether {@code name} is the text at the start of {@code tree}: false for types that javac has inferred. */
    boolean startsWith(Tree node, CharSequence name) {
        long start = positions.getStartPosition(tree, node);
        return start != Diagnostic.NOPOS && isWord(start, name);
    }

    /** Whether {@code name} is the text at the end of {@code tree}. */
    boolean endsWith(Tree node, CharSequence name) {
        long end = positions.getEndPosition(tree, node);
        return end != Diagnostic.NOPOS && isWord(end - name.length(), name);
    }

    /** Where {@code node} starts, as {@code file:line}. */
    String start(Tree node) {
        return place(positions.getStartPosition(tree, node));
    }

    /** Where {@code node} ends, which for a member select is the line of the member's name. */
    String end(Tree node) {
        long end = positions.getEndPosition(tree, node);
        return end == Diagnostic.NOPOS ? start(node) : place(end);
    }

    private String place(long position) {
        return file + ":"
                + (position == Diagnostic.NOPOS ? 0 : tree.getLineMap().getLineNumber(position));
    }

    private boolean isWord(long start, CharSequence name) {
        long end = start + name.length();
        return start >= 0
                && end <= text.length()
                && CharSequence.compare(text.subSequence((int) start, (int) end), name) == 0
                && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt((int) end)))
                && (start == 0 || !Character.isJavaIdentifierPart(text.charAt((int) start - 1)));
    }
}
