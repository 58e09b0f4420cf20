package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TextFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the texts of a file: its string constants, and the strings in bodies that begin like a query. */
final class Queries {
    private static final Set<String> FIRST_WORDS = Set.of(
            "select",
            "insert",
            "update",
            "delete",
            "replace",
            "merge",
            "with",
            "truncate",
            "from",
            "create",
            "alter",
            "drop",
            "call");
    /** They take the name of a query that is written elsewhere. */
    private static final Set<String> NAMED = Set.of(
            "createNamedQuery",
            "getNamedQuery",
            "getNamedNativeQuery",
            "createNamedSelectionQuery",
            "createNamedMutationQuery",
            "findByNamedQuery",
            "findByNamedQueryAndNamedParam",
            // and the name of a table
            "withTableName");

    /** They get a table of jOOQ, which {@code table} makes of its name. */
    private static final Set<String> TABLE_STATEMENTS =
            Set.of("insertInto", "mergeInto", "update", "deleteFrom", "truncate");

    private static final Set<String> FORMATS = Set.of("format", "formatted");

    private final List<TextFacts> texts = new ArrayList<>();
    private final Set<Expression> partsOfOthers = Collections.newSetFromMap(new IdentityHashMap<>());

    List<TextFacts> texts() {
        return texts;
    }

    /** A static final field of type string. */
    void constant(int type, String name, Expression value) {
        Text text = Texts.of(value);
        if (text.parts().stream().anyMatch(part -> part.kind() != Text.Kind.GAP)) {
            texts.add(new TextFacts(type, name, true, "", text));
        }
    }

    /** A literal somewhere in the file. */
    void literal(int type, LiteralStringValueExpr literal) {
        if (calleeOf(literal).equals("table")) {
            table(type, literal);
        }
        if (!beginsLikeQuery(literal.getValue()) && !NAMED.contains(calleeOf(literal))) {
            return;
        }
        Expression whole = whole(literal);
        BodyDeclaration<?> member = memberAround(whole);
        if (member == null || isConstant(member) || partsOfOthers.contains(whole)) {
            return;
        }
        GrownText grown = GrownText.of(whole);
        partsOfOthers.addAll(grown.appended());
        String target = grown.passedTo();
        Text text = grown.text();
        if (FORMATS.contains(target)) {
            target = grown.passedToBehindTheFormat();
            text = Texts.withoutFormats(text);
        }
        texts.add(new TextFacts(type, nameOf(member), false, target, text));
    }

    private void table(int type, LiteralStringValueExpr literal) {
        BodyDeclaration<?> member = memberAround(literal);
        String statement = literal.getParentNode()
                .map(MethodCallExpr.class::cast)
                .map(Queries::calleeOf)
                .orElse("");
        if (member != null && TABLE_STATEMENTS.contains(statement)) {
            texts.add(new TextFacts(type, nameOf(member), false, statement, Texts.of(literal)));
        }
    }

    /** A call that may name a query by a constant. What begins with a literal is collected with the literal. */
    void call(int type, MethodCallExpr call) {
        if (!NAMED.contains(call.getNameAsString()) || call.getArguments().isEmpty()) {
            return;
        }
        Expression name = call.getArgument(0);
        BodyDeclaration<?> member = memberAround(call);
        if (member == null || leftmost(name) instanceof LiteralStringValueExpr) {
            return;
        }
        Text text = Texts.of(name);
        if (text.parts().stream().noneMatch(part -> part.kind() == Text.Kind.GAP)) {
            texts.add(new TextFacts(type, nameOf(member), false, call.getNameAsString(), text));
        }
    }

    private static Expression leftmost(Expression expression) {
        Expression left = expression;
        while (left instanceof EnclosedExpr || left instanceof BinaryExpr) {
            left = left instanceof BinaryExpr binary
                    ? binary.getLeft()
                    : left.asEnclosedExpr().getInner();
        }
        return left;
    }

    private static boolean beginsLikeQuery(String value) {
        int start = 0;
        while (start < value.length() && !Character.isLetter(value.charAt(start))) {
            if (!isBeforeQuery(value, start)) {
                return false;
            }
            // an escaped line break or tab is a backslash and a letter in the source
            start += value.charAt(start) == '\\' ? 2 : 1;
        }
        int end = start;
        while (end < value.length() && end - start <= 8 && Character.isLetter(value.charAt(end))) {
            end++;
        }
        return end - start >= 4
                && (end == value.length() || !Character.isJavaIdentifierPart(value.charAt(end)))
                && FIRST_WORDS.contains(value.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isBeforeQuery(String value, int index) {
        char c = value.charAt(index);
        return Character.isWhitespace(c) || c == '(' || c == '{' || c == '\\' && index + 1 < value.length();
    }

    /** The concatenation that begins with the literal. */
    private static Expression whole(Expression literal) {
        Expression whole = literal;
        while (whole.getParentNode().orElse(null) instanceof Expression parent
                && (parent instanceof EnclosedExpr
                        || parent instanceof BinaryExpr binary
                                && binary.getOperator() == BinaryExpr.Operator.PLUS
                                && binary.getLeft() == whole)) {
            whole = parent;
        }
        return whole;
    }

    /** The method or field that the expression is in; null in annotations, whose texts are theirs. */
    private static @Nullable BodyDeclaration<?> memberAround(Node expression) {
        Node node = expression;
        while (node != null && !(node instanceof BodyDeclaration<?>)) {
            if (node instanceof AnnotationExpr) {
                return null;
            }
            node = node.getParentNode().orElse(null);
        }
        return (BodyDeclaration<?>) node;
    }

    static boolean isConstant(BodyDeclaration<?> member) {
        return member instanceof FieldDeclaration field
                && field.getVariable(0).getType().asString().equals("String")
                && (field.isStatic() && field.isFinal() || isInInterface(field));
    }

    private static boolean isInInterface(FieldDeclaration field) {
        return field.getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type && type.isInterface();
    }

    private static String nameOf(BodyDeclaration<?> member) {
        if (member instanceof CallableDeclaration<?> callable) {
            return callable.getNameAsString();
        }
        return member instanceof FieldDeclaration field ? field.getVariable(0).getNameAsString() : "";
    }

    /** The name of the method or class that the expression is an argument of; empty if it is none. */
    static String calleeOf(Expression argument) {
        Node parent = argument.getParentNode().orElse(null);
        if (parent instanceof MethodCallExpr call && call.getArguments().contains(argument)) {
            return call.getNameAsString();
        }
        return parent instanceof ObjectCreationExpr creation
                ? creation.getType().getNameAsString()
                : "";
    }
}
