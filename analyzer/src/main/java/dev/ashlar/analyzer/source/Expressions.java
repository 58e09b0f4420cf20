package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes expressions in postfix order; each leaves one value on the stack. */
final class Expressions extends VoidVisitorAdapter<UseKind> {
    private final UnitWriter unit;
    private final CodeWriter code;
    private final TypeUses types;

    Expressions(UnitWriter unit) {
        this.unit = unit;
        this.code = unit.code();
        this.types = new TypeUses(code, this::annotation);
    }

    TypeUses types() {
        return types;
    }

    void write(Expression expression) {
        write(expression, UseKind.READS);
    }

    /**
     * Writes an expression without descending along its left edge, so that neither a sum of ten thousand terms nor a chain of
     * thousands of calls needs a deep stack.
     *
     * @param kind what happens to the variable, if the expression is one
     */
    private void write(Expression expression, UseKind kind) {
        if (leftOf(expression) == null) {
            expression.accept(this, kind);
            return;
        }
        Deque<Expression> spine = new ArrayDeque<>();
        Expression leftmost = expression;
        for (Expression left = leftOf(leftmost); left != null; left = leftOf(leftmost)) {
            spine.push(leftmost);
            leftmost = left;
        }
        leftmost.accept(this, UseKind.READS);
        while (!spine.isEmpty()) {
            Expression outer = spine.pop();
            finish(outer, spine.isEmpty() ? kind : UseKind.READS);
        }
    }

    private static @Nullable Expression leftOf(Expression expression) {
        if (expression instanceof MethodCallExpr call) {
            return call.getScope().orElse(null);
        }
        if (expression instanceof FieldAccessExpr access) {
            return access.getScope();
        }
        if (expression instanceof BinaryExpr binary) {
            return binary.getLeft();
        }
        if (expression instanceof EnclosedExpr enclosed) {
            return enclosed.getInner();
        }
        return expression instanceof ArrayAccessExpr access ? access.getName() : null;
    }

    /** Writes what comes after the left part. */
    private void finish(Expression expression, UseKind kind) {
        if (expression instanceof MethodCallExpr call) {
            call(call, Op.QUALIFIED);
        } else if (expression instanceof FieldAccessExpr access) {
            access.getTypeArguments().ifPresent(arguments -> types.writeAll(arguments, UseKind.TYPE_ARGUMENT));
            code.line(Lines.first(access.getName())).op(Op.FIELD).kind(kind).name(access.getNameAsString());
        } else if (expression instanceof BinaryExpr binary) {
            write(binary.getRight());
            code.op(Op.BINARY).number(operatorOf(binary.getOperator()));
        } else if (expression instanceof ArrayAccessExpr access) {
            write(access.getIndex());
            code.op(Op.INDEX);
        }
    }

    private static int operatorOf(BinaryExpr.Operator operator) {
        return switch (operator) {
            case PLUS -> Op.PLUS;
            case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS -> Op.LOGICAL;
            case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> Op.SAME;
            case BINARY_OR, BINARY_AND, XOR -> Op.BITWISE;
            default -> Op.ARITHMETIC;
        };
    }

    private void call(MethodCallExpr call, int mode) {
        unit.call(call);
        List<Type> typeArguments = typeArguments(call.getTypeArguments().orElse(null));
        writeAll(call.getArguments());
        code.line(Lines.first(call.getName()))
                .op(Op.CALL)
                .number(mode)
                .name(call.getNameAsString())
                .number(call.getArguments().size())
                .number(typeArguments.size());
        typeArguments.forEach(argument -> code.type(TypeRefs.of(argument)));
    }

    private List<Type> typeArguments(@Nullable NodeList<Type> written) {
        if (written == null) {
            return List.of();
        }
        types.writeAll(written, UseKind.TYPE_ARGUMENT);
        return written;
    }

    void writeAll(List<Expression> expressions) {
        for (Expression expression : expressions) {
            write(expression);
        }
    }

    @Override
    public void visit(MethodCallExpr call, UseKind kind) {
        call(call, Op.UNQUALIFIED);
    }

    @Override
    public void visit(NameExpr name, UseKind kind) {
        code.line(Lines.first(name)).op(Op.NAME).kind(kind).name(name.getNameAsString());
    }

    @Override
    public void visit(ThisExpr self, UseKind kind) {
        if (self.getTypeName().isPresent()) {
            String name = self.getTypeName().get().asString();
            types.write(name, UseKind.QUALIFIER, Lines.first(self));
            code.op(Op.PUSH).type(TypeRef.of(name));
        } else {
            code.op(Op.THIS);
        }
    }

    @Override
    public void visit(SuperExpr parent, UseKind kind) {
        if (parent.getTypeName().isPresent()) {
            String name = parent.getTypeName().get().asString();
            types.write(name, UseKind.QUALIFIER, Lines.first(parent));
            code.op(Op.SUPER_OF).type(TypeRef.of(name));
        } else {
            code.op(Op.SUPER);
        }
    }

    @Override
    public void visit(ObjectCreationExpr creation, UseKind kind) {
        ClassOrInterfaceType type = creation.getType();
        boolean inner = creation.getScope().isPresent();
        creation.getScope().ifPresent(this::write);
        typeArguments(creation.getTypeArguments().orElse(null));
        if (inner) {
            type.getTypeArguments().ifPresent(arguments -> types.writeAll(arguments, UseKind.TYPE_ARGUMENT));
        } else {
            types.write(type, UseKind.CONSTRUCTS);
        }
        writeAll(creation.getArguments());
        boolean diamond = type.getTypeArguments().map(NodeList::isEmpty).orElse(false);
        int flags = (diamond ? Op.DIAMOND : 0) | (inner ? Op.INNER : 0);
        code.line(Lines.first(type.getName()))
                .op(Op.CONSTRUCT)
                .number(flags)
                .type(TypeRefs.of(type))
                .number(creation.getArguments().size());
        creation.getAnonymousClassBody().ifPresent(body -> {
            int index = unit.anonymousClass(TypeRefs.of(type), body, creation);
            if (!diamond) {
                code.op(Op.ANONYMOUS).number(index);
            }
        });
    }

    @Override
    public void visit(LambdaExpr lambda, UseKind kind) {
        unit.lambdas().write(lambda);
    }

    @Override
    public void visit(MethodReferenceExpr reference, UseKind kind) {
        Expression scope = reference.getScope();
        if (scope instanceof TypeExpr type) {
            scopeOf(type.getType());
        } else {
            write(scope);
        }
        typeArguments(reference.getTypeArguments().orElse(null));
        code.line(Lines.last(reference)).op(Op.METHOD_REFERENCE).name(reference.getIdentifier());
    }

    /** The parser takes every name before {@code ::} for a type, also that of a variable. */
    private void scopeOf(Type type) {
        if (type instanceof ClassOrInterfaceType named
                && named.getTypeArguments().isEmpty()
                && named.getAnnotations().isEmpty()) {
            name(named, UseKind.READS);
        } else {
            types.write(type, UseKind.METHOD_REFERENCE);
            code.op(Op.PUSH_STATIC).type(TypeRefs.of(type));
        }
    }

    private void name(ClassOrInterfaceType type, UseKind kind) {
        Deque<ClassOrInterfaceType> parts = new ArrayDeque<>(2);
        for (ClassOrInterfaceType part = type;
                part != null;
                part = part.getScope().orElse(null)) {
            parts.push(part);
        }
        ClassOrInterfaceType first = parts.pop();
        code.line(Lines.first(first.getName())).op(Op.NAME).kind(kind).name(first.getNameAsString());
        for (ClassOrInterfaceType part : parts) {
            code.line(Lines.first(part.getName())).op(Op.FIELD).kind(kind).name(part.getNameAsString());
        }
    }

    @Override
    public void visit(TypeExpr type, UseKind kind) {
        scopeOf(type.getType());
    }

    @Override
    public void visit(ClassExpr literal, UseKind kind) {
        types.write(literal.getType(), UseKind.CLASS_LITERAL);
        code.op(Op.CLASS_LITERAL).type(TypeRefs.of(literal.getType()));
    }

    @Override
    public void visit(CastExpr cast, UseKind kind) {
        types.write(cast.getType(), UseKind.CAST);
        write(cast.getExpression());
        code.op(Op.CAST).type(TypeRefs.of(cast.getType()));
    }

    @Override
    public void visit(InstanceOfExpr test, UseKind kind) {
        write(test.getExpression());
        code.op(Op.TEST);
        if (test.getPattern().isPresent()) {
            unit.patterns().write(test.getPattern().get());
        } else {
            types.write(test.getType(), UseKind.INSTANCE_OF);
        }
    }

    @Override
    public void visit(ArrayCreationExpr creation, UseKind kind) {
        types.write(creation.getElementType(), UseKind.CONSTRUCTS);
        TypeRef type = TypeRefs.of(creation.createdType());
        if (creation.getInitializer().isPresent()) {
            array(creation.getInitializer().get(), type);
            return;
        }
        creation.getLevels()
                .forEach(level -> level.getDimension().ifPresent(dimension -> {
                    write(dimension);
                    code.op(Op.POP);
                }));
        code.op(Op.PUSH).type(type);
    }

    /** An initializer may be an array in braces, whose type is that of the variable. */
    void initializer(Expression expression, TypeRef type) {
        if (expression instanceof ArrayInitializerExpr array) {
            array(array, type);
        } else {
            write(expression);
        }
    }

    private void array(ArrayInitializerExpr array, TypeRef type) {
        TypeRef component = type.array(type.dimensions() > 0 ? -1 : 0);
        for (Expression value : array.getValues()) {
            initializer(value, component);
        }
        code.op(Op.ARRAY).type(type).number(array.getValues().size());
    }

    @Override
    public void visit(ArrayInitializerExpr array, UseKind kind) {
        for (Expression value : array.getValues()) {
            write(value);
            code.op(Op.POP);
        }
        code.op(Op.UNKNOWN);
    }

    @Override
    public void visit(AssignExpr assignment, UseKind kind) {
        write(assignment.getTarget(), UseKind.WRITES);
        write(assignment.getValue());
        code.op(Op.ASSIGN);
    }

    @Override
    public void visit(UnaryExpr unary, UseKind kind) {
        boolean writes = switch (unary.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            default -> false;
        };
        write(unary.getExpression(), writes ? UseKind.WRITES : UseKind.READS);
        boolean not = unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
        code.op(Op.UNARY).number(not ? Op.LOGICAL : writes ? Op.SAME : Op.ARITHMETIC);
    }

    @Override
    public void visit(ConditionalExpr conditional, UseKind kind) {
        write(conditional.getCondition());
        write(conditional.getThenExpr());
        write(conditional.getElseExpr());
        code.op(Op.CONDITIONAL);
    }

    @Override
    public void visit(SwitchExpr expression, UseKind kind) {
        unit.statements().switchOver(expression.getSelector(), expression.getEntries(), true);
    }

    @Override
    public void visit(VariableDeclarationExpr declaration, UseKind kind) {
        unit.statements().declare(declaration);
        code.op(Op.UNKNOWN);
    }

    @Override
    public void visit(NullLiteralExpr literal, UseKind kind) {
        code.op(Op.NULL);
    }

    @Override
    public void visit(BooleanLiteralExpr literal, UseKind kind) {
        code.op(Op.PUSH).type(TypeRefs.BOOLEAN);
    }

    @Override
    public void visit(IntegerLiteralExpr literal, UseKind kind) {
        code.op(Op.PUSH).type(TypeRefs.INT);
    }

    @Override
    public void visit(LongLiteralExpr literal, UseKind kind) {
        code.op(Op.PUSH).type(TypeRefs.LONG);
    }

    @Override
    public void visit(DoubleLiteralExpr literal, UseKind kind) {
        boolean isFloat = literal.getValue().endsWith("f") || literal.getValue().endsWith("F");
        code.op(Op.PUSH).type(isFloat ? TypeRefs.FLOAT : TypeRefs.DOUBLE);
    }

    @Override
    public void visit(CharLiteralExpr literal, UseKind kind) {
        code.op(Op.PUSH).type(TypeRefs.CHAR);
    }

    @Override
    public void visit(StringLiteralExpr literal, UseKind kind) {
        if (ClassNames.couldBeOne(literal.getValue())) {
            code.line(Lines.first(literal)).op(Op.STRING).name(literal.getValue());
        }
        unit.literal(literal);
        code.op(Op.PUSH).type(TypeRefs.STRING);
    }

    @Override
    public void visit(TextBlockLiteralExpr literal, UseKind kind) {
        unit.literal(literal);
        code.op(Op.PUSH).type(TypeRefs.STRING);
    }

    @Override
    public void visit(MarkerAnnotationExpr annotation, UseKind kind) {
        annotation(annotation);
        code.op(Op.UNKNOWN);
    }

    @Override
    public void visit(SingleMemberAnnotationExpr annotation, UseKind kind) {
        annotation(annotation);
        code.op(Op.UNKNOWN);
    }

    @Override
    public void visit(NormalAnnotationExpr annotation, UseKind kind) {
        annotation(annotation);
        code.op(Op.UNKNOWN);
    }

    /** Writes an annotation and the values of its elements; leaves nothing on the stack. */
    void annotation(AnnotationExpr annotation) {
        types.write(annotation.getNameAsString(), UseKind.ANNOTATES, Lines.first(annotation.getName()));
        for (Expression value : values(annotation)) {
            write(value);
            code.op(Op.POP);
        }
    }

    private static List<Expression> values(AnnotationExpr annotation) {
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            return List.of(single.getMemberValue());
        }
        List<Expression> values = new ArrayList<>();
        if (annotation instanceof NormalAnnotationExpr normal) {
            normal.getPairs().forEach(pair -> values.add(pair.getValue()));
        }
        return values;
    }
}
