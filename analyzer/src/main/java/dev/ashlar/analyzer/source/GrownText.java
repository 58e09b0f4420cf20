package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.ashlar.analyzer.facts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that begins with one expression and goes on with what the same builder or variable gets appended afterwards, in the
 * order of the source. Branches are read as if each was taken.
 */
final class GrownText {
    private static final Set<String> BUILDERS = Set.of("StringBuilder", "StringBuffer");
    /** Calls that look at a text without running it. */
    private static final Set<String> BYSTANDERS = Set.of(
            "append", "add", "put", "equals", "println", "print", "log", "trace", "debug", "info", "warn", "error",
            "fatal", "severe", "warning", "fine", "finer", "finest");

    private final Expression start;
    private final Texts texts;
    private Expression end;
    private @Nullable String variable;
    private String passedTo = "";
    private final List<Expression> appended = new ArrayList<>();

    private GrownText(Expression start) {
        this.start = start;
        this.end = start;
        this.texts = new Texts(Lines.first(start));
    }

    static GrownText of(Expression start) {
        GrownText grown = new GrownText(start);
        grown.texts.add(start);
        grown.read();
        return grown;
    }

    Text text() {
        return texts.toText();
    }

    String passedTo() {
        return passedTo;
    }

    /** Who gets the result of the formatting call. */
    String passedToBehindTheFormat() {
        return end.getParentNode().orElse(null) instanceof Expression call ? Queries.calleeOf(call) : "";
    }

    /** The expressions that were appended to the first. */
    List<Expression> appended() {
        return appended;
    }

    private void append(Expression expression) {
        appended.add(expression);
        texts.add(expression);
    }

    private void read() {
        Node parent = start.getParentNode().orElse(null);
        if (parent instanceof ObjectCreationExpr creation
                && BUILDERS.contains(creation.getType().getNameAsString())) {
            end = creation;
            followAppends();
        } else if (parent instanceof MethodCallExpr call
                && call.getNameAsString().equals("append")
                && call.getScope().isPresent()) {
            variable = nameOf(call.getScope().get());
            end = call;
            followAppends();
        }
        passedTo = Queries.calleeOf(end);
        if (variable == null) {
            variable = assigned();
        }
        if (variable != null) {
            readTheRest(variable);
        }
    }

    private static @Nullable String nameOf(Expression scope) {
        return scope instanceof NameExpr name ? name.getNameAsString() : null;
    }

    /** Goes along {@code .append(x).append(y).toString()}. */
    private void followAppends() {
        while (end.getParentNode().orElse(null) instanceof MethodCallExpr call
                && call.getScope().filter(scope -> scope == end).isPresent()) {
            if (call.getNameAsString().equals("append")) {
                call.getArguments().forEach(this::append);
            } else if (!call.getNameAsString().equals("toString")) {
                return;
            }
            end = call;
        }
    }

    private @Nullable String assigned() {
        Node parent = end.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator declared) {
            return declared.getNameAsString();
        }
        return parent instanceof AssignExpr assignment ? nameOf(assignment.getTarget()) : null;
    }

    private void readTheRest(String name) {
        BlockStmt body = outermostBlock();
        if (body == null) {
            return;
        }
        boolean behind = false;
        for (Node node : (Iterable<Node>) body.stream(Node.TreeTraversal.PREORDER)::iterator) {
            if (node == start) {
                behind = true;
            } else if (behind && node instanceof AssignExpr assignment && name.equals(nameOf(assignment.getTarget()))) {
                if (!grows(assignment, name)) {
                    return;
                }
            } else if (behind && node instanceof MethodCallExpr call) {
                follow(call, name);
            }
        }
    }

    private @Nullable BlockStmt outermostBlock() {
        BlockStmt found = null;
        for (Node node = start; node != null && !(node instanceof BodyDeclaration<?>); ) {
            if (node instanceof BlockStmt block) {
                found = block;
            }
            node = node.getParentNode().orElse(null);
        }
        return found;
    }

    private boolean grows(AssignExpr assignment, String name) {
        if (assignment.getOperator() == AssignExpr.Operator.PLUS) {
            append(assignment.getValue());
            return true;
        }
        Expression left = assignment.getValue();
        while (left instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
            left = binary.getLeft();
        }
        if (left != assignment.getValue() && name.equals(nameOf(left))) {
            addRight((BinaryExpr) assignment.getValue(), left);
            return true;
        }
        return false;
    }

    /** All operands but the first. */
    private void addRight(BinaryExpr sum, Expression first) {
        if (sum.getLeft() != first && sum.getLeft() instanceof BinaryExpr left) {
            addRight(left, first);
        }
        append(sum.getRight());
    }

    /** In {@code sb.append(a).append(b)} the outer call comes first. */
    private void follow(MethodCallExpr call, String name) {
        if (call.getNameAsString().equals("append")) {
            if (call != end && name.equals(nameOf(call.getScope().orElse(call))) && !contains(call)) {
                call.getArguments().forEach(this::append);
                MethodCallExpr outer = call;
                while (outer.getParentNode().orElse(null) instanceof MethodCallExpr next
                        && next.getNameAsString().equals("append")
                        && next.getScope().orElse(null) == outer) {
                    next.getArguments().forEach(this::append);
                    outer = next;
                }
            }
        } else if (passedTo.isEmpty() && !BYSTANDERS.contains(call.getNameAsString()) && hasArgument(call, name)) {
            passedTo = call.getNameAsString();
        }
    }

    private boolean contains(MethodCallExpr call) {
        return call.getArguments().contains(start);
    }

    private static boolean hasArgument(MethodCallExpr call, String name) {
        return call.getArguments().stream()
                .anyMatch(argument -> name.equals(nameOf(argument))
                        || argument instanceof MethodCallExpr inner
                                && inner.getNameAsString().equals("toString")
                                && name.equals(nameOf(inner.getScope().orElse(inner))));
    }
}
