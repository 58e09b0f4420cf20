package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.List;

/** Writes headers and members of types. */
final class Members {
    private final UnitWriter unit;
    private final CodeWriter code;
    private final TypeUses types;
    private final Expressions expressions;

    Members(UnitWriter unit) {
        this.unit = unit;
        this.code = unit.code();
        this.types = unit.types();
        this.expressions = unit.expressions();
    }

    void writeHeader(TypeDeclaration<?> type) {
        type.getAnnotations().forEach(expressions::annotation);
        types.writeBounds(Headers.typeParameters(type));
        types.writeAll(Headers.extended(type), UseKind.EXTENDS);
        types.writeAll(Headers.implemented(type), UseKind.IMPLEMENTS);
        types.writeAll(Headers.permitted(type), UseKind.PERMITS);
    }

    void write(TypeDeclaration<?> type, Signatures.Declared signatures) {
        if (type instanceof EnumDeclaration constants) {
            constants.getEntries().forEach(constant -> enumConstant(constant, type.getNameAsString()));
        }
        if (type instanceof RecordDeclaration components) {
            components.getParameters().forEach(component -> {
                component.getAnnotations().forEach(expressions::annotation);
                types.write(component.getType(), UseKind.FIELD);
            });
        }
        boolean isInterface = signatures.facts().kind().isInterface();
        writeBody(type.getMembers(), signatures, isInterface);
    }

    void writeBody(List<BodyDeclaration<?>> members, Signatures.Declared signatures, boolean isInterface) {
        for (BodyDeclaration<?> member : members) {
            if (member instanceof TypeDeclaration<?> type) {
                unit.memberType(type, isInterface);
            } else if (member instanceof FieldDeclaration field) {
                field(field);
            } else if (member instanceof InitializerDeclaration initializer) {
                unit.statements().write(initializer.getBody());
            } else {
                callable(member, signatures.methodIndexes().getOrDefault(member, -1));
            }
        }
    }

    private void enumConstant(EnumConstantDeclaration constant, String enumName) {
        constant.getAnnotations().forEach(expressions::annotation);
        expressions.writeAll(constant.getArguments());
        code.line(Lines.first(constant))
                .op(Op.CONSTRUCT)
                .number(0)
                .type(TypeRef.of(enumName))
                .number(constant.getArguments().size())
                .op(Op.POP);
        if (!constant.getClassBody().isEmpty()) {
            unit.anonymousClass(TypeRef.of(enumName), constant.getClassBody(), constant);
        }
    }

    private void field(FieldDeclaration field) {
        field.getAnnotations().forEach(expressions::annotation);
        types.write(field.getVariable(0).getType(), UseKind.FIELD);
        boolean isConstant = Queries.isConstant(field);
        for (VariableDeclarator variable : field.getVariables()) {
            variable.getInitializer().ifPresent(value -> {
                TypeRef type = TypeRefs.of(variable.getType());
                expressions.initializer(value, type);
                code.op(Op.INITIALIZE).type(type);
                if (isConstant) {
                    unit.constant(variable.getNameAsString(), value);
                }
            });
        }
    }

    private void callable(BodyDeclaration<?> member, int index) {
        if (index < 0) {
            return;
        }
        code.op(Op.ENTER_METHOD).number(index);
        member.getAnnotations().forEach(expressions::annotation);
        if (member instanceof CallableDeclaration<?> method) {
            signature(method);
        } else if (member instanceof AnnotationMemberDeclaration element) {
            types.write(element.getType(), UseKind.RETURNS);
            element.getDefaultValue().ifPresent(value -> {
                expressions.write(value);
                code.op(Op.POP);
            });
        } else if (member instanceof CompactConstructorDeclaration compact) {
            compact(compact);
        }
        code.op(Op.LEAVE_METHOD);
    }

    private void signature(CallableDeclaration<?> method) {
        types.writeBounds(method.getTypeParameters());
        if (method instanceof MethodDeclaration declared) {
            types.write(declared.getType(), UseKind.RETURNS);
        }
        method.getParameters().forEach(this::parameter);
        types.writeAll(method.getThrownExceptions(), UseKind.THROWS);
        if (method instanceof MethodDeclaration declared) {
            declared.getBody().ifPresent(unit.statements()::write);
        } else if (method instanceof ConstructorDeclaration constructor) {
            unit.statements().write(constructor.getBody());
        }
    }

    private void parameter(Parameter parameter) {
        parameter.getAnnotations().forEach(expressions::annotation);
        types.write(parameter.getType(), UseKind.PARAMETER);
        code.op(Op.DECLARE).name(parameter.getNameAsString()).type(Signatures.typeOf(parameter));
    }

    /** A compact constructor has the record's components for parameters. */
    private void compact(CompactConstructorDeclaration compact) {
        compact.getParentNode().filter(RecordDeclaration.class::isInstance).ifPresent(parent -> {
            for (Parameter component : ((RecordDeclaration) parent).getParameters()) {
                code.op(Op.DECLARE).name(component.getNameAsString()).type(Signatures.typeOf(component));
            }
        });
        unit.statements().write(compact.getBody());
    }
}
