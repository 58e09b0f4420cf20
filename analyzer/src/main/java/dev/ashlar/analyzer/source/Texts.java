package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.ashlar.analyzer.facts.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads constant expressions of strings. Not thread-safe. */
final class Texts {
    private static final Pattern FORMAT = Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]|%n|%%");

    private final List<Text.Part> parts = new ArrayList<>();
    private final int line;

    Texts(int line) {
        this.line = Math.max(1, line);
    }

    static Text of(Expression expression) {
        return new Texts(Lines.first(expression)).add(expression).toText();
    }

    /** Appends the operands of an expression, from left to right. */
    Texts add(Expression expression) {
        Deque<Expression> open = new ArrayDeque<>();
        open.push(expression);
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof BinaryExpr binary && binary.getOperator() == BinaryExpr.Operator.PLUS) {
                open.push(binary.getRight());
                open.push(binary.getLeft());
            } else if (next instanceof EnclosedExpr enclosed) {
                open.push(enclosed.getInner());
            } else {
                leaf(next);
            }
        }
        return this;
    }

    private void leaf(Expression leaf) {
        if (leaf instanceof LiteralExpr literal) {
            literal(valueOf(literal));
        } else if (leaf instanceof NameExpr || leaf instanceof FieldAccessExpr access && isName(access)) {
            part(Text.Kind.NAME, leaf.toString());
        } else if (leaf instanceof ClassExpr type) {
            part(Text.Kind.NAME, type.getType().asString() + ".class");
        } else if (leaf instanceof MethodCallExpr call && isSimpleName(call)) {
            String type = call.getScope().orElseThrow().asClassExpr().getType().asString();
            literal(type.substring(type.lastIndexOf('.') + 1));
        } else {
            part(Text.Kind.GAP, "");
        }
    }

    /** {@code Order.class.getSimpleName()} is as good as a literal. */
    private static boolean isSimpleName(MethodCallExpr call) {
        return call.getNameAsString().equals("getSimpleName")
                && call.getScope().filter(Expression::isClassExpr).isPresent();
    }

    private static boolean isName(FieldAccessExpr access) {
        Expression scope = access.getScope();
        while (scope instanceof FieldAccessExpr inner) {
            scope = inner.getScope();
        }
        return scope instanceof NameExpr;
    }

    private static String valueOf(LiteralExpr literal) {
        if (literal instanceof StringLiteralExpr string) {
            return string.asString();
        }
        if (literal instanceof TextBlockLiteralExpr block) {
            return block.asString();
        }
        if (literal instanceof BooleanLiteralExpr bool) {
            return String.valueOf(bool.getValue());
        }
        return literal instanceof LiteralStringValueExpr value ? value.getValue() : "null";
    }

    private void literal(String value) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == Text.Kind.LITERAL) {
            parts.set(last, new Text.Part(Text.Kind.LITERAL, parts.get(last).value() + value));
        } else {
            part(Text.Kind.LITERAL, value);
        }
    }

    private void part(Text.Kind kind, String value) {
        parts.add(new Text.Part(kind, value));
    }

    Text toText() {
        return new Text(parts, line);
    }

    /** The text of a format string: a gap for each value that is put in. */
    static Text withoutFormats(Text text) {
        Texts result = new Texts(text.line());
        for (Text.Part part : text.parts()) {
            if (part.kind() == Text.Kind.LITERAL) {
                result.format(part.value());
            } else {
                result.part(part.kind(), part.value());
            }
        }
        return result.toText();
    }

    private void format(String value) {
        Matcher matcher = FORMAT.matcher(value);
        int from = 0;
        while (matcher.find()) {
            literal(value.substring(from, matcher.start()));
            if (matcher.group().equals("%n")) {
                literal("\n");
            } else if (matcher.group().equals("%%")) {
                literal("%");
            } else {
                part(Text.Kind.GAP, "");
            }
            from = matcher.end();
        }
        literal(value.substring(from));
    }
}
