package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Written types as facts. */
final class TypeRefs {
    static final TypeRef OBJECT = TypeRef.of("java.lang.Object");
    static final TypeRef STRING = TypeRef.of("java.lang.String");
    static final TypeRef VOID = TypeRef.of("void");
    static final TypeRef BOOLEAN = TypeRef.of("boolean");
    static final TypeRef INT = TypeRef.of("int");
    static final TypeRef LONG = TypeRef.of("long");
    static final TypeRef DOUBLE = TypeRef.of("double");
    static final TypeRef FLOAT = TypeRef.of("float");
    static final TypeRef CHAR = TypeRef.of("char");

    private TypeRefs() {}

    /** The type; of a union or intersection the first part, of {@code var} nothing that could be found. */
    static TypeRef of(Type type) {
        if (type instanceof ClassOrInterfaceType named) {
            return new TypeRef(nameOf(named), arguments(named), 0, TypeRef.Bound.NONE);
        }
        if (type instanceof PrimitiveType primitive) {
            return TypeRef.of(primitive.getType().asString());
        }
        if (type instanceof ArrayType array) {
            return of(array.getElementType()).array(array.getArrayLevel());
        }
        if (type instanceof WildcardType wildcard) {
            return ofWildcard(wildcard);
        }
        if (type instanceof UnionType union) {
            return of(union.getElements().get(0));
        }
        if (type instanceof IntersectionType intersection) {
            return of(intersection.getElements().get(0));
        }
        return type.isVoidType() ? VOID : TypeRef.of(type.asString());
    }

    private static TypeRef ofWildcard(WildcardType wildcard) {
        return wildcard.getExtendedType()
                .map(bound -> of(bound).as(TypeRef.Bound.EXTENDS))
                .or(() -> wildcard.getSuperType().map(bound -> of(bound).as(TypeRef.Bound.SUPER)))
                .orElse(TypeRef.WILDCARD);
    }

    /** The arguments of the last part, then those of the parts before it: an inner class has these parameters, too. */
    private static List<TypeRef> arguments(ClassOrInterfaceType type) {
        List<TypeRef> result = List.of();
        for (ClassOrInterfaceType part = type;
                part != null;
                part = part.getScope().orElse(null)) {
            NodeList<Type> arguments = part.getTypeArguments().orElse(null);
            if (arguments != null && !arguments.isEmpty()) {
                result = result.isEmpty() ? new ArrayList<>(arguments.size()) : result;
                for (Type argument : arguments) {
                    result.add(of(argument));
                }
            }
        }
        return result;
    }

    /** The name as written, without type arguments and annotations. */
    static String nameOf(ClassOrInterfaceType type) {
        ClassOrInterfaceType scope = type.getScope().orElse(null);
        if (scope == null) {
            return type.getName().getIdentifier();
        }
        StringBuilder name = new StringBuilder(type.getName().getIdentifier());
        while (scope != null) {
            name.insert(0, '.').insert(0, scope.getName().getIdentifier());
            scope = scope.getScope().orElse(null);
        }
        return name.toString();
    }

    /** Whether {@code var} stands in place of a type; what would tell it from a class named so is a processor, which costs much. */
    static boolean isVar(Type type) {
        return type.isVarType()
                || type instanceof ClassOrInterfaceType named
                        && named.getName().getIdentifier().equals("var")
                        && named.getScope().isEmpty();
    }

    static List<TypeRef> all(List<? extends Type> types) {
        List<TypeRef> result = new ArrayList<>(types.size());
        for (Type type : types) {
            result.add(of(type));
        }
        return result;
    }

    static List<TypeParameterFacts> parameters(List<TypeParameter> parameters) {
        List<TypeParameterFacts> result = new ArrayList<>(parameters.size());
        for (TypeParameter parameter : parameters) {
            result.add(new TypeParameterFacts(parameter.getNameAsString(), all(parameter.getTypeBound())));
        }
        return result;
    }
}
