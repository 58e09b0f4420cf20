package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes lambdas. */
final class Lambdas {
    private final UnitWriter unit;
    private final CodeWriter code;

    Lambdas(UnitWriter unit) {
        this.unit = unit;
        this.code = unit.code();
    }

    void write(LambdaExpr lambda) {
        for (Parameter parameter : lambda.getParameters()) {
            parameter.getAnnotations().forEach(unit.expressions()::annotation);
            if (isWritten(parameter)) {
                unit.types().write(parameter.getType(), UseKind.PARAMETER);
            }
        }
        code.op(Op.LAMBDA).number(flags(lambda)).number(lambda.getParameters().size());
        for (Parameter parameter : lambda.getParameters()) {
            code.name(parameter.getNameAsString());
            code.number(isWritten(parameter) ? code.indexOf(Signatures.typeOf(parameter)) + 1 : 0);
        }
        int mark = code.begin();
        if (lambda.getExpressionBody().isPresent()) {
            unit.expressions().write(lambda.getExpressionBody().get());
        } else {
            unit.statements().write(lambda.getBody());
        }
        code.end(mark);
    }

    private static boolean isWritten(Parameter parameter) {
        return !parameter.getType().isUnknownType() && !TypeRefs.isVar(parameter.getType());
    }

    private static int flags(LambdaExpr lambda) {
        if (lambda.getExpressionBody().isPresent()) {
            boolean statement = isStatementExpression(lambda.getExpressionBody().get());
            return Op.EXPRESSION | Op.VALUE_COMPATIBLE | (statement ? Op.VOID_COMPATIBLE : 0);
        }
        BlockStmt body = lambda.getBody().asBlockStmt();
        if (returnsValue(body)) {
            return Op.VALUE_COMPATIBLE;
        }
        return Op.VOID_COMPATIBLE | (cannotComplete(body) ? Op.VALUE_COMPATIBLE : 0);
    }

    private static boolean isStatementExpression(Expression body) {
        return body.isMethodCallExpr()
                || body.isAssignExpr()
                || body.isObjectCreationExpr()
                || body instanceof UnaryExpr unary && unary.getOperator().name().endsWith("CREMENT");
    }

    /** Whether a return statement of the lambda itself, not of a lambda or class in it, has a value. */
    private static boolean returnsValue(BlockStmt body) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(body);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof ReturnStmt statement) {
                return statement.getExpression().isPresent();
            }
            boolean ownReturns = node instanceof LambdaExpr
                    || node instanceof TypeDeclaration
                    || node instanceof ObjectCreationExpr
                    || node instanceof Expression && !(node instanceof SwitchExpr);
            if (!ownReturns) {
                node.getChildNodes().forEach(open::push);
            }
        }
        return false;
    }

    private static boolean cannotComplete(BlockStmt body) {
        if (body.getStatements().isEmpty()) {
            return false;
        }
        Statement last = body.getStatements().get(body.getStatements().size() - 1);
        return last.isThrowStmt()
                || last instanceof WhileStmt loop
                        && loop.getCondition().toString().equals("true");
    }
}
