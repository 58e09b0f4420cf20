package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.List;

/** Writes statements; each leaves the stack as it was. */
final class Statements extends VoidVisitorAdapter<Void> {
    private final UnitWriter unit;
    private final CodeWriter code;
    private final Expressions expressions;
    private final TypeUses types;

    Statements(UnitWriter unit) {
        this.unit = unit;
        this.code = unit.code();
        this.expressions = unit.expressions();
        this.types = unit.types();
    }

    void write(Statement statement) {
        statement.accept(this, null);
    }

    private void writeAll(List<Statement> statements) {
        for (Statement statement : statements) {
            write(statement);
        }
    }

    private void evaluate(Expression expression) {
        if (expression instanceof VariableDeclarationExpr declaration) {
            declare(declaration);
        } else {
            expressions.write(expression);
            code.op(Op.POP);
        }
    }

    @Override
    public void visit(BlockStmt block, Void nothing) {
        code.op(Op.ENTER);
        writeAll(block.getStatements());
        code.op(Op.LEAVE);
    }

    @Override
    public void visit(ExpressionStmt statement, Void nothing) {
        evaluate(statement.getExpression());
    }

    /** Writes a declaration of local variables; each is in scope in its own initializer. */
    void declare(VariableDeclarationExpr declaration) {
        declaration.getAnnotations().forEach(expressions::annotation);
        for (VariableDeclarator variable : declaration.getVariables()) {
            if (unit.isInferred(variable.getType())) {
                variable.getInitializer().ifPresentOrElse(expressions::write, () -> code.op(Op.UNKNOWN));
                code.op(Op.DECLARE_INFERRED).name(variable.getNameAsString());
            } else {
                declare(variable);
            }
        }
    }

    private void declare(VariableDeclarator variable) {
        TypeRef type = TypeRefs.of(variable.getType());
        types.write(variable.getType(), UseKind.LOCAL);
        code.op(Op.DECLARE).name(variable.getNameAsString()).type(type);
        variable.getInitializer().ifPresent(value -> {
            expressions.initializer(value, type);
            code.op(Op.INITIALIZE).type(type);
        });
    }

    @Override
    public void visit(IfStmt statement, Void nothing) {
        int open = 0;
        IfStmt current = statement;
        while (true) {
            boolean bindsBelow = current.getElseStmt().isEmpty()
                    && mayBindWhenFalse(current.getCondition())
                    && Completion.isAbrupt(current.getThenStmt());
            if (!bindsBelow) {
                code.op(Op.ENTER);
                open++;
            }
            expressions.write(current.getCondition());
            code.op(Op.POP);
            write(current.getThenStmt());
            Statement otherwise = current.getElseStmt().orElse(null);
            if (!(otherwise instanceof IfStmt next)) {
                if (otherwise != null) {
                    write(otherwise);
                }
                break;
            }
            current = next;
        }
        for (int i = 0; i < open; i++) {
            code.op(Op.LEAVE);
        }
    }

    /** Whether a pattern in the condition may bind its variable where the condition is false: {@code !(x instanceof A a)}. */
    private static boolean mayBindWhenFalse(Expression condition) {
        Expression inner = condition;
        while (inner instanceof EnclosedExpr enclosed) {
            inner = enclosed.getInner();
        }
        return inner instanceof UnaryExpr
                || inner instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.OR;
    }

    @Override
    public void visit(WhileStmt loop, Void nothing) {
        boolean bindsBelow = mayBindWhenFalse(loop.getCondition());
        if (!bindsBelow) {
            code.op(Op.ENTER);
        }
        expressions.write(loop.getCondition());
        code.op(Op.POP);
        write(loop.getBody());
        if (!bindsBelow) {
            code.op(Op.LEAVE);
        }
    }

    @Override
    public void visit(DoStmt loop, Void nothing) {
        write(loop.getBody());
        evaluate(loop.getCondition());
    }

    @Override
    public void visit(ForStmt loop, Void nothing) {
        code.op(Op.ENTER);
        loop.getInitialization().forEach(this::evaluate);
        loop.getCompare().ifPresent(this::evaluate);
        loop.getUpdate().forEach(this::evaluate);
        write(loop.getBody());
        code.op(Op.LEAVE);
    }

    @Override
    public void visit(ForEachStmt loop, Void nothing) {
        VariableDeclarator variable = loop.getVariable().getVariable(0);
        code.op(Op.ENTER);
        loop.getVariable().getAnnotations().forEach(expressions::annotation);
        expressions.write(loop.getIterable());
        code.line(Lines.first(loop.getIterable()));
        if (unit.isInferred(variable.getType())) {
            code.op(Op.DECLARE_ELEMENT).name(variable.getNameAsString());
        } else {
            code.op(Op.ITERATE);
            types.write(variable.getType(), UseKind.LOCAL);
            code.op(Op.DECLARE).name(variable.getNameAsString()).type(TypeRefs.of(variable.getType()));
        }
        write(loop.getBody());
        code.op(Op.LEAVE);
    }

    @Override
    public void visit(LabeledStmt labeled, Void nothing) {
        write(labeled.getStatement());
    }

    @Override
    public void visit(SynchronizedStmt statement, Void nothing) {
        evaluate(statement.getExpression());
        write(statement.getBody());
    }

    @Override
    public void visit(ThrowStmt statement, Void nothing) {
        evaluate(statement.getExpression());
    }

    @Override
    public void visit(AssertStmt statement, Void nothing) {
        evaluate(statement.getCheck());
        statement.getMessage().ifPresent(this::evaluate);
    }

    @Override
    public void visit(ReturnStmt statement, Void nothing) {
        statement.getExpression().ifPresent(value -> {
            expressions.write(value);
            code.op(Op.RETURN);
        });
    }

    @Override
    public void visit(YieldStmt statement, Void nothing) {
        expressions.write(statement.getExpression());
        code.op(Op.YIELD);
    }

    @Override
    public void visit(SwitchStmt statement, Void nothing) {
        switchOver(statement.getSelector(), statement.getEntries(), false);
    }

    /** Writes a switch; as an expression it leaves a value. */
    void switchOver(Expression selector, List<SwitchEntry> entries, boolean isExpression) {
        expressions.write(selector);
        code.op(Op.SWITCH).number(isExpression ? 1 : 0).op(Op.ENTER);
        for (SwitchEntry entry : entries) {
            boolean ownScope = entry.getType() != SwitchEntry.Type.STATEMENT_GROUP
                    || entry.getLabels().stream().anyMatch(Patterns::isPattern);
            if (ownScope) {
                code.op(Op.ENTER);
            }
            entry.getLabels().forEach(this::label);
            entry.getGuard().ifPresent(this::evaluate);
            body(entry, isExpression);
            if (ownScope) {
                code.op(Op.LEAVE);
            }
        }
        code.op(Op.LEAVE).op(isExpression ? Op.END_SWITCH_EXPRESSION : Op.END_SWITCH);
    }

    private void label(Expression label) {
        if (label instanceof PatternExpr pattern) {
            unit.patterns().write(pattern);
        } else if (label instanceof NameExpr name) {
            code.line(Lines.first(name)).op(Op.CASE).name(name.getNameAsString());
        } else {
            evaluate(label);
        }
    }

    private void body(SwitchEntry entry, boolean isExpression) {
        boolean yields = isExpression && entry.getType() == SwitchEntry.Type.EXPRESSION;
        if (yields && entry.getStatements().size() == 1 && entry.getStatement(0) instanceof ExpressionStmt value) {
            expressions.write(value.getExpression());
            code.op(Op.YIELD);
        } else {
            writeAll(entry.getStatements());
        }
    }

    @Override
    public void visit(TryStmt statement, Void nothing) {
        code.op(Op.ENTER);
        statement.getResources().forEach(this::resource);
        write(statement.getTryBlock());
        code.op(Op.LEAVE);
        statement.getCatchClauses().forEach(this::handler);
        statement.getFinallyBlock().ifPresent(this::write);
    }

    private void resource(Expression resource) {
        if (resource instanceof VariableDeclarationExpr declaration) {
            declare(declaration);
            VariableDeclarator variable = declaration.getVariable(0);
            code.line(Lines.first(variable)).op(Op.NAME).kind(UseKind.READS).name(variable.getNameAsString());
        } else {
            expressions.write(resource);
        }
        code.op(Op.RESOURCE);
    }

    private void handler(CatchClause handler) {
        Type type = handler.getParameter().getType();
        code.op(Op.ENTER);
        handler.getParameter().getAnnotations().forEach(expressions::annotation);
        types.write(type, UseKind.CATCHES);
        String name = handler.getParameter().getNameAsString();
        if (type instanceof UnionType union) {
            code.op(Op.DECLARE_COMMON).name(name).number(union.getElements().size());
            union.getElements().forEach(each -> code.type(TypeRefs.of(each)));
        } else {
            code.op(Op.DECLARE).name(name).type(TypeRefs.of(type));
        }
        write(handler.getBody());
        code.op(Op.LEAVE);
    }

    @Override
    public void visit(LocalClassDeclarationStmt statement, Void nothing) {
        unit.localType(statement.getClassDeclaration());
    }

    @Override
    public void visit(LocalRecordDeclarationStmt statement, Void nothing) {
        unit.localType(statement.getRecordDeclaration());
    }

    @Override
    public void visit(ExplicitConstructorInvocationStmt call, Void nothing) {
        call.getTypeArguments().ifPresent(arguments -> types.writeAll(arguments, UseKind.TYPE_ARGUMENT));
        call.getExpression().ifPresent(this::evaluate);
        expressions.writeAll(call.getArguments());
        code.line(Lines.first(call))
                .op(Op.DELEGATE)
                .number(call.isThis() ? 0 : 1)
                .number(call.getArguments().size());
    }

    @Override
    public void visit(UnparsableStmt statement, Void nothing) {
        unit.unparsable(statement);
    }
}
