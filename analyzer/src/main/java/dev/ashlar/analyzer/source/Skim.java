package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Problem;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what can be read from the tokens of a file for which the parser yields nothing: package, imports, declared types with
 * their supertypes and plain signatures, and every name that may be a type's. Takes any text, in time linear in its length.
 *
 * <p>Of a merge conflict all sides are read; braces that one side opens are forgotten at the begin of the next.
 */
final class Skim {
    /** The reason that is given for a file with conflict markers. */
    static final String MERGE_CONFLICT = "merge conflict marker";

    /** Words that begin the declaration of a type in the first column of a file with the usual layout. */
    private static final Set<String> IN_FIRST_COLUMN = Set.of("public", "abstract", "class", "interface", "enum");

    private final CodeWriter code = new CodeWriter();
    private final SkimLexer lexer;
    private final SkimMentions mentions;
    private final SkimNesting nesting;
    private final SkimMembers members;
    private final SkimFileHeader header;
    private final SkimDeclarations declarations;
    private final List<Problem> problems;
    private final boolean recovering;
    private final int lastLine;
    private boolean unclosed;
    private boolean swallowed;
    private SkimScope atConflict = SkimScope.FILE;
    private boolean conflictSeen;
    private boolean memberBegins;
    private boolean constants;
    private int parentheses;

    private Skim(SourceText text, List<Problem> problems, boolean recovering) {
        this.recovering = recovering;
        this.lastLine = Math.max(1, text.lines());
        this.lexer = new SkimLexer(text.text(), 1);
        this.mentions = new SkimMentions(lexer, code);
        this.nesting = new SkimNesting(mentions, code);
        SkimTypeRefs refs = new SkimTypeRefs(lexer);
        this.members = new SkimMembers(lexer, refs, mentions);
        this.header = new SkimFileHeader(lexer, refs, mentions, nesting);
        this.declarations = new SkimDeclarations(lexer, refs, members, nesting);
        this.problems = new ArrayList<>(text.problems());
        this.problems.addAll(problems);
    }

    /**
     * Skims a file. When a brace is missing at its end and a declaration in the first column is nested for want of it, the file
     * is read once more, with such declarations taken for what they look like.
     *
     * @param problems why the file is skimmed; they become problems of the file, after those of its text
     */
    static FileFacts skim(SourceText text, List<Problem> problems) {
        Skim skim = new Skim(text, problems, false);
        skim.run();
        if (skim.unclosed && skim.swallowed) {
            skim = new Skim(text, problems, true);
            skim.run();
        }
        return new FileFacts(
                skim.header.packageName(),
                skim.header.imports(),
                skim.nesting.types().stream().map(SkimType::toFacts).toList(),
                skim.code.toCode(),
                Tier.SKIM,
                text.lines(),
                skim.problems);
    }

    /** Writes the names in a part of a file that the parser could not read, such as one statement. */
    static void mentions(String region, int firstLine, CodeWriter code) {
        SkimLexer lexer = new SkimLexer(region, firstLine);
        SkimMentions mentions = new SkimMentions(lexer, code);
        lexer.next();
        while (!lexer.is(SkimLexer.END)) {
            if (lexer.is(SkimLexer.NAME)) {
                mentions.read();
            } else {
                lexer.next();
            }
        }
        mentions.write();
    }

    private void run() {
        lexer.next();
        while (!lexer.is(SkimLexer.END)) {
            if (memberBegins && nesting.scope().isBody()) {
                members.read(nesting.type(), constants);
            }
            memberBegins = false;
            if (!nesting.scope().isFile() && lexer.isFirstOnLine() && IN_FIRST_COLUMN.contains(lexer.text())) {
                swallow();
            }
            step();
        }
        write();
        unclosed = !nesting.scope().isFile();
        nesting.closeAll(lastLine);
    }

    /** A declaration that looks as if it stood outside of all types, but does not by the braces before it. */
    private void swallow() {
        swallowed = true;
        if (recovering) {
            write();
            nesting.closeAll(lexer.line());
        }
    }

    /** Reads the current token, and what belongs to it, up to the next. */
    private void step() {
        switch (lexer.kind()) {
            case SkimLexer.NAME -> name();
            case SkimLexer.WORD -> word();
            case SkimLexer.CONFLICT, SkimLexer.OTHER_SIDE, SkimLexer.CONFLICT_END -> conflict();
            case '@' -> annotation();
            default -> {
                separator();
                lexer.next();
            }
        }
    }

    private void name() {
        String name = lexer.text();
        boolean declares = name.equals("record") && lexer.previous() != '.' && beginsRecord();
        if (declares) {
            declarations.declare(TypeKind.RECORD);
        } else if (nesting.scope().isFile() && name.equals("module") && header.beginsModule()) {
            header.moduleDeclaration();
        } else if (nesting.scope().isHeader() && name.equals("permits")) {
            lexer.next();
        } else {
            mentions.read();
        }
    }

    private boolean beginsRecord() {
        SkimLexer.Mark start = lexer.mark();
        boolean begins = lexer.next() == SkimLexer.NAME && (lexer.next() == '(' || lexer.is('<'));
        lexer.reset(start);
        return begins;
    }

    private void word() {
        switch (lexer.previous() == '.' ? "" : lexer.text()) {
            case "class" -> declarations.declare(TypeKind.CLASS);
            case "enum" -> declarations.declare(TypeKind.ENUM);
            case "interface" ->
                declarations.declare(lexer.previous() == '@' ? TypeKind.ANNOTATION : TypeKind.INTERFACE);
            case "import" -> header.importDeclaration();
            case "package" -> header.packageDeclaration();
            case "extends", "implements" -> declarations.supertypes();
            default -> {
                declarations.modifier(lexer.text());
                lexer.next();
            }
        }
    }

    /** An annotation with its arguments, whose braces are no blocks and separate no declarations. */
    private void annotation() {
        if (lexer.next() != SkimLexer.NAME) {
            return;
        }
        mentions.read();
        int depth = 0;
        while (depth > 0 && !lexer.is(';') && !lexer.is(SkimLexer.END) || depth == 0 && lexer.is('(')) {
            depth += lexer.is('(') ? 1 : lexer.is(')') ? -1 : 0;
            if (lexer.is(SkimLexer.NAME)) {
                mentions.read();
            } else if (lexer.next() == SkimLexer.END || depth == 0) {
                return;
            }
        }
    }

    private void separator() {
        boolean inBody = nesting.scope().isBody();
        switch (lexer.kind()) {
            case '{' -> open();
            case '}' -> close();
            case ';' -> semicolon();
            case '(' -> parentheses += inBody ? 1 : 0;
            case ')' -> parentheses -= inBody ? 1 : 0;
            case '<' -> declarations.openAngle();
            case '>' -> declarations.closeAngle();
            case ',' -> memberBegins = inBody && constants && parentheses == 0;
            default -> {}
        }
    }

    private void open() {
        write();
        nesting.open();
        if (nesting.scope().isBody()) {
            constants = nesting.type().kind == TypeKind.ENUM;
            memberBegins = true;
            parentheses = 0;
        }
    }

    private void close() {
        write();
        boolean endsType = nesting.scope().isType();
        nesting.close(lexer.line());
        memberBegins = true;
        if (endsType) {
            constants = false;
            parentheses = 0;
        }
    }

    private void semicolon() {
        write();
        nesting.closeHeaders();
        if (nesting.scope().isBody()) {
            memberBegins = true;
            constants = false;
            parentheses = 0;
        }
    }

    private void conflict() {
        write();
        if (lexer.is(SkimLexer.CONFLICT)) {
            noteConflict();
            atConflict = nesting.scope();
        } else if (lexer.is(SkimLexer.OTHER_SIDE)) {
            nesting.restore(atConflict);
        }
        memberBegins = true;
        lexer.next();
    }

    private void noteConflict() {
        if (!conflictSeen) {
            problems.add(new Problem(lexer.line(), MERGE_CONFLICT));
            conflictSeen = true;
        }
    }

    /** Gives the names that wait to the innermost type; outside of all types, to the last one, or else to the first to come. */
    private void write() {
        declarations.forgetModifiers();
        if (nesting.scope().type() >= 0) {
            mentions.write();
        } else if (!mentions.isEmpty()) {
            nesting.writeInLast();
        }
    }
}
