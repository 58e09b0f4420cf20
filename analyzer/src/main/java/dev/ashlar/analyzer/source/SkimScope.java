package dev.ashlar.analyzer.source;

import org.jspecify.annotations.Nullable;

/**
 * What is open at one place in the tokens, innermost first. Immutable, so that the state at the begin of a merge conflict can
 * be kept at no cost.
 *
 * @param type index of the innermost type, -1 outside of every type
 * @param parent what is open around it; null for the file itself
 */
record SkimScope(Form form, int type, int depth, @Nullable SkimScope parent) {

    /** What opened a scope. */
    enum Form {
        /** The file, or the braces of a block, array or anonymous class. */
        BLOCK,
        /** The name of a declared type, whose brace is still to come. */
        HEADER,
        /** The brace of a declared type. */
        BODY
    }

    static final SkimScope FILE = new SkimScope(Form.BLOCK, -1, 0, null);

    boolean isFile() {
        return parent == null;
    }

    boolean isHeader() {
        return form == Form.HEADER;
    }

    boolean isBody() {
        return form == Form.BODY;
    }

    /** Whether this scope is that of a declared type. */
    boolean isType() {
        return form != Form.BLOCK;
    }

    SkimScope block() {
        return new SkimScope(Form.BLOCK, type, depth + 1, this);
    }

    SkimScope header(int declared) {
        return new SkimScope(Form.HEADER, declared, depth + 1, this);
    }

    /** The body that takes the place of this header. */
    SkimScope body() {
        return new SkimScope(Form.BODY, type, depth, parent);
    }

    /** What is open around this; the file stays open for ever. */
    SkimScope close() {
        return parent == null ? this : parent;
    }
}
