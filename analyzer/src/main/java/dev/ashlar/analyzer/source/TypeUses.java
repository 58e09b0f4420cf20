package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.facts.UseKind;
import java.util.List;
import java.util.function.Consumer;

/** Writes where types are named. */
final class TypeUses {
    private final CodeWriter code;
    private final Consumer<AnnotationExpr> annotations;

    /** @param annotations writes the annotations that stand on a type */
    TypeUses(CodeWriter code, Consumer<AnnotationExpr> annotations) {
        this.code = code;
        this.annotations = annotations;
    }

    void writeAll(List<? extends Type> types, UseKind kind) {
        for (Type type : types) {
            write(type, kind);
        }
    }

    /** Writes all names in a type, the outermost one as a use of this kind. */
    void write(Type type, UseKind kind) {
        for (AnnotationExpr annotation : type.getAnnotations()) {
            annotations.accept(annotation);
        }
        if (type instanceof ClassOrInterfaceType named) {
            writeNamed(named, kind);
        } else if (type instanceof ArrayType array) {
            write(array.getComponentType(), kind);
        } else if (type instanceof WildcardType wildcard) {
            wildcard.getExtendedType().ifPresent(bound -> write(bound, kind));
            wildcard.getSuperType().ifPresent(bound -> write(bound, kind));
        } else if (type instanceof UnionType union) {
            writeAll(union.getElements(), kind);
        } else if (type instanceof IntersectionType intersection) {
            writeAll(intersection.getElements(), kind);
        }
    }

    private void writeNamed(ClassOrInterfaceType type, UseKind kind) {
        code.line(Lines.first(type.getName())).op(Op.TYPE).kind(kind).type(TypeRef.of(TypeRefs.nameOf(type)));
        ClassOrInterfaceType part = type;
        while (part != null) {
            part.getTypeArguments().ifPresent(arguments -> writeAll(arguments, UseKind.TYPE_ARGUMENT));
            part = part.getScope().orElse(null);
            if (part != null) {
                part.getAnnotations().forEach(annotations);
            }
        }
    }

    void writeBounds(List<TypeParameter> parameters) {
        for (TypeParameter parameter : parameters) {
            parameter.getAnnotations().forEach(annotations);
            writeAll(parameter.getTypeBound(), UseKind.BOUND);
        }
    }

    /** Writes a type that is a bare name, with dots or without. */
    void write(String name, UseKind kind, int line) {
        code.line(line).op(Op.TYPE).kind(kind).type(TypeRef.of(name));
    }
}
