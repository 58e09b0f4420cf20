package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleDirective;
import com.github.javaparser.ast.modules.ModuleProvidesDirective;
import com.github.javaparser.ast.modules.ModuleUsesDirective;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import com.github.javaparser.ast.type.Type;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.Problem;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.List;

/** Turns the syntax tree of one file into facts; holds the writers of its parts together. */
final class UnitWriter {
    private final CodeWriter code = new CodeWriter();
    private final TypeUses types;
    private final Expressions expressions;
    private final Patterns patterns;
    private final Lambdas lambdas;
    private final Statements statements;
    private final Members members;
    private final List<TypeFacts> declared = new ArrayList<>();
    private final Around around = new Around();
    private final Queries queries = new Queries();
    private final SourceText text;
    private boolean usesLombok;

    UnitWriter(SourceText text) {
        this.text = text;
        this.expressions = new Expressions(this);
        this.types = expressions.types();
        this.patterns = new Patterns(code, types);
        this.lambdas = new Lambdas(this);
        this.statements = new Statements(this);
        this.members = new Members(this);
    }

    CodeWriter code() {
        return code;
    }

    TypeUses types() {
        return types;
    }

    Expressions expressions() {
        return expressions;
    }

    Patterns patterns() {
        return patterns;
    }

    Lambdas lambdas() {
        return lambdas;
    }

    Statements statements() {
        return statements;
    }

    /** A literal in the innermost type. */
    void literal(LiteralStringValueExpr literal) {
        queries.literal(around.index(), literal);
    }

    /** A call in the innermost type. */
    void call(MethodCallExpr call) {
        queries.call(around.index(), call);
    }

    /** A string constant of the innermost type. */
    void constant(String name, Expression value) {
        queries.constant(around.index(), name, value);
    }

    /** Whether a local variable has no written type: {@code var}, or Lombok's {@code val}. */
    boolean isInferred(Type type) {
        return TypeRefs.isVar(type) || usesLombok && type.asString().equals("val");
    }

    /** All that the file says. */
    FileFacts write(CompilationUnit unit, List<Problem> problems) {
        List<Import> imports = imports(unit);
        usesLombok = imports.stream().anyMatch(Lombok::isItsImport);
        unit.getPackageDeclaration().ifPresent(this::packageAnnotations);
        unit.getModule().ifPresent(this::moduleServices);
        for (TypeDeclaration<?> type : unit.getTypes()) {
            memberType(type, false);
        }
        String packageName = unit.getPackageDeclaration()
                .map(PackageDeclaration::getNameAsString)
                .orElse("");
        return new FileFacts(
                packageName, imports, declared, queries.texts(), code.toCode(), Tier.SOURCE, text.lines(), problems);
    }

    private static List<Import> imports(CompilationUnit unit) {
        List<Import> result = new ArrayList<>(unit.getImports().size());
        for (ImportDeclaration declaration : unit.getImports()) {
            result.add(new Import(declaration.getNameAsString(), formOf(declaration), Lines.first(declaration)));
        }
        return result;
    }

    private static Import.Form formOf(ImportDeclaration declaration) {
        if (declaration.isModule()) {
            return Import.Form.MODULE;
        }
        if (declaration.isStatic()) {
            return declaration.isAsterisk() ? Import.Form.STATIC_ON_DEMAND : Import.Form.STATIC;
        }
        return declaration.isAsterisk() ? Import.Form.ON_DEMAND : Import.Form.SINGLE;
    }

    /** Annotations of a package are uses of {@code package-info}, which is a class in byte code, too. */
    private void packageAnnotations(PackageDeclaration declaration) {
        if (!declaration.getAnnotations().isEmpty()) {
            pseudoType("package-info", TypeKind.PACKAGE_INFO, declaration);
            declaration.getAnnotations().forEach(expressions::annotation);
            code.op(Op.LEAVE_HEADER);
        }
    }

    private void moduleServices(ModuleDeclaration module) {
        pseudoType("module-info", TypeKind.MODULE_INFO, module);
        module.getAnnotations().forEach(expressions::annotation);
        for (ModuleDirective directive : module.getDirectives()) {
            if (directive instanceof ModuleProvidesDirective provides) {
                types.write(provides.getNameAsString(), UseKind.SERVICE, Lines.first(provides.getName()));
                provides.getWith().forEach(name -> types.write(name.asString(), UseKind.SERVICE, Lines.first(name)));
            } else if (directive instanceof ModuleUsesDirective uses) {
                types.write(uses.getNameAsString(), UseKind.SERVICE, Lines.first(uses.getName()));
            }
        }
        code.op(Op.LEAVE_HEADER);
    }

    private void pseudoType(String name, TypeKind kind, Node at) {
        code.op(Op.ENTER_HEADER).number(declared.size());
        declared.add(new TypeFacts(
                name,
                name,
                kind,
                -1,
                false,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Lines.first(at),
                Lines.last(at),
                List.of()));
    }

    /** Writes a type that is declared at the top or in another type. */
    void memberType(TypeDeclaration<?> type, boolean inInterface) {
        write(type, around.binaryNameOf(type), false, inInterface);
    }

    /** Writes a class that is declared in a body. */
    void localType(TypeDeclaration<?> type) {
        write(type, around.binaryName(), true, false);
    }

    private void write(TypeDeclaration<?> type, String binaryName, boolean local, boolean inInterface) {
        int index = declared.size();
        Signatures.Declared signatures =
                Signatures.of(type, binaryName, around.index(), local, inInterface, usesLombok);
        declared.add(signatures.facts());
        code.op(Op.ENTER_HEADER).number(index);
        members.writeHeader(type);
        code.op(Op.LEAVE_HEADER).op(Op.ENTER_TYPE).number(index);
        around.enter(index, binaryName);
        if (usesLombok) {
            LombokBuilder.of(type)
                    .flatMap(builder -> builder.generatedType(signatures.facts(), index))
                    .ifPresent(declared::add);
        }
        members.write(type, signatures);
        around.leave();
        code.op(Op.LEAVE_TYPE);
    }

    /**
     * Writes the body of an anonymous class or enum constant.
     *
     * @return the index of the type
     */
    int anonymousClass(TypeRef supertype, List<BodyDeclaration<?>> body, Node at) {
        int index = declared.size();
        Signatures.Declared signatures = Signatures.ofAnonymous(
                around.binaryName(), around.index(), supertype, body, Lines.first(at), Lines.last(at));
        declared.add(signatures.facts());
        code.op(Op.ENTER_TYPE).number(index);
        around.enter(index, around.binaryName());
        members.writeBody(body, signatures, false);
        around.leave();
        code.op(Op.LEAVE_TYPE);
        return index;
    }

    /** Writes a statement that the parser gave up on: the names in it may be types. */
    void unparsable(UnparsableStmt statement) {
        statement.getTokenRange().ifPresent(tokens -> Skim.mentions(tokens.toString(), Lines.first(statement), code));
    }
}
