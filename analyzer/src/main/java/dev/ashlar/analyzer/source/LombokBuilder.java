package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ashlar.analyzer.facts.Access;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class that Lombok's {@code @Builder} and {@code @SuperBuilder} generate. */
final class LombokBuilder {
    private final TypeDeclaration<?> built;
    private final AnnotationExpr annotation;
    private final List<MethodFacts> setters;
    private final boolean inherits;

    private LombokBuilder(
            TypeDeclaration<?> built, AnnotationExpr annotation, List<MethodFacts> setters, boolean inherits) {
        this.built = built;
        this.annotation = annotation;
        this.setters = setters;
        this.inherits = inherits;
    }

    /** The builder of a class, if the class or one of its constructors or methods asks for one. */
    static Optional<LombokBuilder> of(TypeDeclaration<?> type) {
        Optional<AnnotationExpr> superBuilder = Lombok.annotation(type, "SuperBuilder");
        Optional<AnnotationExpr> onType = superBuilder.or(() -> Lombok.annotation(type, "Builder"));
        if (onType.isPresent()) {
            return Optional.of(
                    new LombokBuilder(type, onType.get(), ofFields(type, onType.get()), superBuilder.isPresent()));
        }
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof CallableDeclaration<?> callable) {
                Optional<AnnotationExpr> found = Lombok.annotation(callable, "Builder");
                if (found.isPresent()) {
                    return Optional.of(new LombokBuilder(
                            type, found.get(), ofParameters(type, found.get(), callable.getParameters()), false));
                }
            }
        }
        return Optional.empty();
    }

    private static List<MethodFacts> ofFields(TypeDeclaration<?> type, AnnotationExpr annotation) {
        if (type instanceof RecordDeclaration declared) {
            return ofParameters(type, annotation, declared.getParameters());
        }
        List<MethodFacts> result = new ArrayList<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration field && !field.isStatic()) {
                for (VariableDeclarator variable : field.getVariables()) {
                    result.add(setter(
                            type, annotation, variable.getNameAsString(), TypeRefs.of(variable.getType()), member));
                    Lombok.annotation(field, "Singular")
                            .ifPresent(singular -> result.addAll(singular(
                                    type, annotation, variable.getNameAsString(), variable.getType(), member)));
                }
            }
        }
        return result;
    }

    private static List<MethodFacts> ofParameters(
            TypeDeclaration<?> type, AnnotationExpr annotation, List<Parameter> parameters) {
        List<MethodFacts> result = new ArrayList<>();
        for (Parameter parameter : parameters) {
            result.add(setter(type, annotation, parameter.getNameAsString(), Signatures.typeOf(parameter), parameter));
        }
        return result;
    }

    private static MethodFacts setter(
            TypeDeclaration<?> type,
            AnnotationExpr annotation,
            String name,
            TypeRef value,
            com.github.javaparser.ast.Node at) {
        Access access = new Access(Access.Kind.BUILDS, name);
        return Signatures.accessor(name, builderType(type, annotation), List.of(value), Lines.first(at), access);
    }

    /** A collection that is filled one by one: the adder has the element's type. */
    private static List<MethodFacts> singular(
            TypeDeclaration<?> type,
            AnnotationExpr annotation,
            String plural,
            com.github.javaparser.ast.type.Type collection,
            BodyDeclaration<?> at) {
        if (!plural.endsWith("s") || !(collection instanceof ClassOrInterfaceType named)) {
            return List.of();
        }
        List<TypeRef> elements = TypeRefs.of(named).arguments();
        String name = plural.substring(0, plural.length() - 1);
        Access access = new Access(Access.Kind.BUILDS, plural);
        return List.of(Signatures.accessor(name, builderType(type, annotation), elements, Lines.first(at), access));
    }

    private static String builderName(TypeDeclaration<?> type, AnnotationExpr annotation) {
        return Lombok.value(annotation, "builderClassName").orElse(type.getNameAsString() + "Builder");
    }

    private static TypeRef builderType(TypeDeclaration<?> type, AnnotationExpr annotation) {
        TypeRef own = Lombok.ownType(type);
        return new TypeRef(
                type.getNameAsString() + "." + builderName(type, annotation), own.arguments(), 0, TypeRef.Bound.NONE);
    }

    /** What the annotated class gets: {@code builder()} and {@code toBuilder()}. */
    List<MethodFacts> methodsOfBuiltType() {
        int line = Lines.first(built.getName());
        String factory = Lombok.value(annotation, "builderMethodName").orElse("builder");
        TypeRef builder = builderType(built, annotation);
        return List.of(
                new MethodFacts(
                        factory,
                        TypeRefs.parameters(Headers.typeParameters(built)),
                        builder,
                        List.of(),
                        false,
                        Modifier.PUBLIC | Modifier.STATIC,
                        line),
                Signatures.simple("toBuilder", builder, List.of(), Modifier.PUBLIC, line));
    }

    /** The generated class, a member of the annotated one; none where the user has written its beginnings himself. */
    Optional<TypeFacts> generatedType(TypeFacts around, int enclosing) {
        String name = builderName(built, annotation);
        boolean written = built.getMembers().stream()
                .anyMatch(member -> member instanceof TypeDeclaration<?> type
                        && type.getNameAsString().equals(name));
        if (written) {
            return Optional.empty();
        }
        List<MethodFacts> methods = new ArrayList<>(setters);
        String build = Lombok.value(annotation, "buildMethodName").orElse("build");
        methods.add(Signatures.simple(build, Lombok.ownType(built), List.of(), Modifier.PUBLIC, around.firstLine()));
        return Optional.of(new TypeFacts(
                name,
                around.binaryName() + "$" + name,
                TypeKind.CLASS,
                enclosing,
                around.local(),
                Modifier.PUBLIC | Modifier.STATIC,
                around.typeParameters(),
                inherits ? superclass() : List.of(),
                List.of(),
                List.of(),
                methods,
                around.firstLine(),
                around.firstLine(),
                List.of()));
    }

    /** The builder of the superclass, by Lombok's naming. */
    private List<TypeRef> superclass() {
        return Headers.extended(built).stream()
                .map(type ->
                        TypeRef.of(TypeRefs.nameOf(type) + "." + type.getName().getIdentifier() + "Builder"))
                .toList();
    }
}
