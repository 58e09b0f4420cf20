package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.ashlar.analyzer.facts.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells getters and setters by their bodies. */
final class Accessors {
    private Accessors() {}

    /** What the method does to a field, if that is all; the field may be an inherited one. */
    static Access of(MethodDeclaration method) {
        List<Statement> body = method.getBody()
                .map(BlockStmt::getStatements)
                .map(List::<Statement>copyOf)
                .orElse(List.of());
        if (method.isStatic() || body.isEmpty() || body.size() > 2) {
            return Access.NONE;
        }
        Optional<String> read = method.getParameters().isEmpty() ? fieldRead(body) : Optional.empty();
        if (read.isPresent()) {
            return new Access(Access.Kind.READS, read.get());
        }
        return method.getParameters().size() == 1
                ? fieldWritten(body, method.getParameter(0).getNameAsString())
                        .map(field -> new Access(isBuilder(method) ? Access.Kind.BUILDS : Access.Kind.WRITES, field))
                        .orElse(Access.NONE)
                : Access.NONE;
    }

    private static Optional<String> fieldRead(List<Statement> body) {
        Statement last = body.get(body.size() - 1);
        if (!(last instanceof ReturnStmt returned) || returned.getExpression().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> field = onlyField(returned.getExpression().get());
        return body.size() == 1 || field.isPresent() && fillsWhenNull(body.get(0), field.get())
                ? field
                : Optional.empty();
    }

    /** The one name that an expression is made of; copies and unmodifiable views of it count. */
    private static Optional<String> onlyField(Expression expression) {
        Set<String> names = new HashSet<>();
        for (Node node : (Iterable<Node>) expression.stream()::iterator) {
            if (node instanceof LambdaExpr || node instanceof MethodCallExpr call && !hasScope(call)) {
                return Optional.empty();
            }
            String name = fieldName(node);
            if (name != null) {
                names.add(name);
            }
        }
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    /** A call on {@code this} may do anything. */
    private static boolean hasScope(MethodCallExpr call) {
        return call.getScope().isPresent() && !(call.getScope().get() instanceof ThisExpr);
    }

    /** The name of a field or variable; names that begin like types are none, unless {@code this} stands before them. */
    private static @Nullable String fieldName(Node node) {
        if (node instanceof NameExpr name) {
            return Character.isUpperCase(name.getNameAsString().charAt(0)) ? null : name.getNameAsString();
        }
        return node instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr
                ? access.getNameAsString()
                : null;
    }

    /** {@code if (lines == null) lines = new ArrayList<>();}, as JAXB writes it. */
    private static boolean fillsWhenNull(Statement statement, String field) {
        return statement instanceof IfStmt test
                && test.getElseStmt().isEmpty()
                && test.getCondition() instanceof BinaryExpr comparison
                && comparison.getOperator() == BinaryExpr.Operator.EQUALS
                && comparison.getRight() instanceof NullLiteralExpr
                && field.equals(fieldName(comparison.getLeft()));
    }

    private static Optional<String> fieldWritten(List<Statement> body, String parameter) {
        if (body.size() == 2 && !returnsThis(body.get(1))
                || !(body.get(0) instanceof ExpressionStmt statement)
                || !(statement.getExpression() instanceof AssignExpr assignment)
                || assignment.getOperator() != AssignExpr.Operator.ASSIGN) {
            return Optional.empty();
        }
        String field = fieldName(assignment.getTarget());
        boolean own = assignment.getTarget() instanceof FieldAccessExpr || !parameter.equals(field);
        return field != null
                        && own
                        && onlyField(assignment.getValue())
                                .filter(parameter::equals)
                                .isPresent()
                ? Optional.of(field)
                : Optional.empty();
    }

    private static boolean returnsThis(Statement statement) {
        return statement instanceof ReturnStmt returned
                && returned.getExpression().filter(ThisExpr.class::isInstance).isPresent();
    }

    /** A setter of a class that is nested in the one it builds. */
    private static boolean isBuilder(MethodDeclaration method) {
        return method.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type
                && type.getNameAsString().endsWith("Builder")
                && type.getParentNode().orElse(null) instanceof TypeDeclaration<?>;
    }
}
