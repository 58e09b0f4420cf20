package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.Import.Form;
import dev.ashlar.analyzer.facts.TypeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands before and around the types of a file: package, imports, the declaration of a Java module. */
final class SkimFileHeader {
    private final SkimLexer lexer;
    private final SkimTypeRefs refs;
    private final SkimMentions mentions;
    private final SkimNesting nesting;
    private final Map<String, Import> imports = new LinkedHashMap<>();
    private String packageName = "";

    SkimFileHeader(SkimLexer lexer, SkimTypeRefs refs, SkimMentions mentions, SkimNesting nesting) {
        this.lexer = lexer;
        this.refs = refs;
        this.mentions = mentions;
        this.nesting = nesting;
    }

    String packageName() {
        return packageName;
    }

    /** In the order of the source, none twice. */
    List<Import> imports() {
        return List.copyOf(imports.values());
    }

    /** Reads the import whose keyword is the current token. */
    void importDeclaration() {
        int line = lexer.line();
        lexer.next();
        boolean isStatic = lexer.is("static");
        boolean isModule = lexer.is("module") && isBeforeName();
        if (isStatic || isModule) {
            lexer.next();
        }
        if (lexer.is(SkimLexer.NAME)) {
            String name = refs.name();
            boolean onDemand = lexer.is('.') && lexer.next() == '*';
            add(new Import(name, form(isStatic, isModule, onDemand), line));
        }
    }

    private static Form form(boolean isStatic, boolean isModule, boolean onDemand) {
        if (isModule) {
            return Form.MODULE;
        }
        if (onDemand) {
            return isStatic ? Form.STATIC_ON_DEMAND : Form.ON_DEMAND;
        }
        return isStatic ? Form.STATIC : Form.SINGLE;
    }

    private void add(Import declared) {
        imports.putIfAbsent(declared.form() + declared.name(), declared);
        if (declared.form() == Form.SINGLE || declared.form() == Form.STATIC) {
            mentions.imported(declared.simpleName());
        }
    }

    /** Reads the package whose keyword is the current token; annotations before it are those of {@code package-info}. */
    void packageDeclaration() {
        int line = lexer.line();
        if (lexer.next() != SkimLexer.NAME
                || !packageName.isEmpty()
                || !nesting.scope().isFile()) {
            return;
        }
        packageName = refs.name();
        if (!mentions.isEmpty()) {
            nesting.declare(new SkimType("package-info", "package-info", TypeKind.PACKAGE_INFO, -1, false, 0, line));
            mentions.write();
            nesting.closeHeaders();
        }
    }

    /** Whether the current name {@code module} declares one. */
    boolean beginsModule() {
        return isBeforeName();
    }

    /** Reads the name of the Java module whose declaration begins at the current token. */
    void moduleDeclaration() {
        int line = lexer.line();
        lexer.next();
        refs.name();
        nesting.declare(new SkimType("module-info", "module-info", TypeKind.MODULE_INFO, -1, false, 0, line));
    }

    private boolean isBeforeName() {
        SkimLexer.Mark start = lexer.mark();
        boolean before = lexer.next() == SkimLexer.NAME;
        lexer.reset(start);
        return before;
    }
}
