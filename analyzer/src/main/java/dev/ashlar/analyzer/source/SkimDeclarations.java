package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.TypeKind;
import java.util.List;

/** Reads the headers of declared types. What is read ahead is read again later, for the names in it. */
final class SkimDeclarations {
    /** Names of nested types grow no longer: types that are nested so deeply come from braces that do not match. */
    private static final int LONGEST_NAME = 1000;

    private final SkimLexer lexer;
    private final SkimTypeRefs refs;
    private final SkimMembers members;
    private final SkimNesting nesting;
    private int angles;
    private int modifiers;

    SkimDeclarations(SkimLexer lexer, SkimTypeRefs refs, SkimMembers members, SkimNesting nesting) {
        this.lexer = lexer;
        this.refs = refs;
        this.members = members;
        this.nesting = nesting;
    }

    /** A word that is a modifier of the next declaration, if it is one at all. */
    void modifier(String word) {
        modifiers |= SkimModifiers.bit(word);
    }

    /** What follows begins anew. */
    void forgetModifiers() {
        modifiers = 0;
    }

    /** In angles, {@code extends} is followed by a bound. */
    void openAngle() {
        angles++;
    }

    void closeAngle() {
        angles--;
    }

    /** A declared type; its name is the next token, or nothing is declared. */
    void declare(TypeKind kind) {
        if (lexer.next() != SkimLexer.NAME) {
            return;
        }
        nesting.closeHeaders();
        nesting.declare(type(kind, lexer.text()));
        modifiers = 0;
        angles = 0;
        lexer.next();
        typeParameters();
        if (kind == TypeKind.RECORD && lexer.is('(')) {
            members.components(nesting.type());
        }
    }

    private SkimType type(TypeKind kind, String name) {
        int enclosing = nesting.scope().type();
        boolean nested = enclosing >= 0;
        SkimType outer = nested ? nesting.type() : null;
        boolean local =
                outer != null && (outer.local || !nesting.scope().isBody() || outer.binaryName.length() > LONGEST_NAME);
        String binaryName = outer == null ? name : local ? outer.binaryName : outer.binaryName + "$" + name;
        boolean inInterface = outer != null && !local && outer.kind.isInterface();
        int all = modifiers | SkimModifiers.implicit(kind, nested, inInterface);
        return new SkimType(name, binaryName, kind, enclosing, local, all, lexer.line());
    }

    private void typeParameters() {
        if (lexer.is('<')) {
            SkimLexer.Mark start = lexer.mark();
            var parameters = refs.typeParameters();
            lexer.reset(start);
            nesting.typeParameters(parameters == null ? List.of() : parameters);
        }
    }

    /** The types after {@code extends} or {@code implements} in a header; they are looked at here and mentioned later. */
    void supertypes() {
        boolean extend = lexer.is("extends");
        lexer.next();
        if (!nesting.scope().isHeader() || angles != 0) {
            return;
        }
        SkimLexer.Mark start = lexer.mark();
        var types = refs.types(',');
        lexer.reset(start);
        if (extend) {
            nesting.type().extend(types);
        } else {
            nesting.type().implement(types);
        }
    }
}
