package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.ashlar.analyzer.facts.Access;
import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The signatures of one declared type and its members, those that the compiler or Lombok adds included. */
final class Signatures {
    private static final int PUBLIC_STATIC =
            java.lang.reflect.Modifier.PUBLIC | java.lang.reflect.Modifier.STATIC | java.lang.reflect.Modifier.FINAL;

    private final TypeKind kind;
    private final List<FieldFacts> fields = new ArrayList<>();
    private final List<MethodFacts> methods = new ArrayList<>();
    private final Map<BodyDeclaration<?>, Integer> indexes = new IdentityHashMap<>();

    private Signatures(TypeKind kind) {
        this.kind = kind;
    }

    /** What is declared, and where in {@link TypeFacts#methods()} each declaration stands. */
    record Declared(TypeFacts facts, Map<BodyDeclaration<?>, Integer> methodIndexes) {}

    static Declared of(
            TypeDeclaration<?> declaration,
            String binaryName,
            int enclosing,
            boolean local,
            boolean inInterface,
            boolean usesLombok) {
        Signatures signatures = new Signatures(kindOf(declaration));
        signatures.readHeader(declaration);
        signatures.readMembers(declaration.getMembers());
        signatures.addImplicit(declaration);
        if (usesLombok) {
            new Lombok(declaration, signatures.fields, signatures.methods).addMembers();
        }
        return signatures.declared(declaration, binaryName, enclosing, local, inInterface);
    }

    private Declared declared(
            TypeDeclaration<?> declaration, String binaryName, int enclosing, boolean local, boolean inInterface) {
        int modifiers = Modifiers.of(declaration.getModifiers());
        if (inInterface || kind != TypeKind.CLASS) {
            modifiers |= java.lang.reflect.Modifier.STATIC;
        }
        TypeFacts facts = new TypeFacts(
                declaration.getNameAsString(),
                binaryName,
                kind,
                enclosing,
                local,
                modifiers,
                TypeRefs.parameters(Headers.typeParameters(declaration)),
                TypeRefs.all(kind.isInterface() ? List.of() : Headers.extended(declaration)),
                TypeRefs.all(kind.isInterface() ? Headers.extended(declaration) : Headers.implemented(declaration)),
                fields,
                methods,
                Lines.first(declaration.getName()),
                Lines.last(declaration),
                Annotations.of(declaration));
        return new Declared(facts, indexes);
    }

    /** An anonymous class or the body of an enum constant. */
    static Declared ofAnonymous(
            String binaryName,
            int enclosing,
            TypeRef supertype,
            List<BodyDeclaration<?>> members,
            int line,
            int lastLine) {
        Signatures signatures = new Signatures(TypeKind.CLASS);
        signatures.readMembers(members);
        TypeFacts facts = new TypeFacts(
                "",
                binaryName,
                TypeKind.CLASS,
                enclosing,
                true,
                0,
                List.of(),
                List.of(supertype),
                List.of(),
                signatures.fields,
                signatures.methods,
                line,
                lastLine,
                List.of());
        return new Declared(facts, signatures.indexes);
    }

    private static TypeKind kindOf(TypeDeclaration<?> declaration) {
        if (declaration instanceof ClassOrInterfaceDeclaration type) {
            return type.isInterface() ? TypeKind.INTERFACE : TypeKind.CLASS;
        }
        if (declaration instanceof EnumDeclaration) {
            return TypeKind.ENUM;
        }
        return declaration instanceof RecordDeclaration ? TypeKind.RECORD : TypeKind.ANNOTATION;
    }

    private void readHeader(TypeDeclaration<?> declaration) {
        if (declaration instanceof EnumDeclaration type) {
            for (EnumConstantDeclaration constant : type.getEntries()) {
                TypeRef own = TypeRef.of(declaration.getNameAsString());
                fields.add(new FieldFacts(
                        constant.getNameAsString(),
                        own,
                        PUBLIC_STATIC,
                        Lines.first(constant.getName()),
                        Annotations.of(constant)));
            }
        } else if (declaration instanceof RecordDeclaration type) {
            for (Parameter component : type.getParameters()) {
                int modifiers = java.lang.reflect.Modifier.PRIVATE | java.lang.reflect.Modifier.FINAL;
                fields.add(new FieldFacts(
                        component.getNameAsString(),
                        typeOf(component),
                        modifiers,
                        Lines.first(component.getName()),
                        Annotations.of(component)));
            }
        }
    }

    private void readMembers(List<BodyDeclaration<?>> members) {
        for (BodyDeclaration<?> member : members) {
            if (member instanceof FieldDeclaration field) {
                List<AnnotationFacts> annotations = Annotations.of(field);
                for (VariableDeclarator variable : field.getVariables()) {
                    fields.add(new FieldFacts(
                            variable.getNameAsString(),
                            TypeRefs.of(variable.getType()),
                            memberModifiers(field.getModifiers(), PUBLIC_STATIC),
                            Lines.first(variable.getName()),
                            annotations));
                }
            } else if (member instanceof MethodDeclaration method) {
                add(
                        member,
                        callable(method, method.getNameAsString(), TypeRefs.of(method.getType()), abstractIn(method)));
            } else if (member instanceof ConstructorDeclaration constructor) {
                add(member, callable(constructor, MethodFacts.CONSTRUCTOR, TypeRefs.VOID, 0));
            } else if (member instanceof AnnotationMemberDeclaration element) {
                int modifiers = java.lang.reflect.Modifier.PUBLIC | java.lang.reflect.Modifier.ABSTRACT;
                TypeRef type = TypeRefs.of(element.getType());
                add(
                        member,
                        simple(element.getNameAsString(), type, List.of(), modifiers, Lines.first(element.getName())));
            }
        }
    }

    private void add(BodyDeclaration<?> member, MethodFacts method) {
        indexes.put(member, methods.size());
        methods.add(method);
    }

    private int abstractIn(MethodDeclaration method) {
        return kind.isInterface() && method.getBody().isEmpty() ? java.lang.reflect.Modifier.ABSTRACT : 0;
    }

    private int memberModifiers(List<Modifier> written, int implicitInInterface) {
        return Modifiers.of(written) | (kind.isInterface() ? implicitInInterface : 0);
    }

    private MethodFacts callable(CallableDeclaration<?> method, String name, TypeRef returns, int implicit) {
        List<TypeRef> parameters = new ArrayList<>(method.getParameters().size());
        for (Parameter parameter : method.getParameters()) {
            parameters.add(typeOf(parameter));
        }
        boolean varargs =
                method.getParameters().getLast().map(Parameter::isVarArgs).orElse(false);
        int modifiers = Modifiers.of(method.getModifiers()) | implicit;
        Access access = method instanceof MethodDeclaration declared ? Accessors.of(declared) : Access.NONE;
        return new MethodFacts(
                name,
                TypeRefs.parameters(method.getTypeParameters()),
                returns,
                parameters,
                varargs,
                modifiers,
                Lines.first(method.getName()),
                access,
                Annotations.of(method));
    }

    static TypeRef typeOf(Parameter parameter) {
        return TypeRefs.of(parameter.getType()).array(parameter.isVarArgs() ? 1 : 0);
    }

    static MethodFacts simple(String name, TypeRef returns, List<TypeRef> parameters, int modifiers, int line) {
        return new MethodFacts(name, List.of(), returns, parameters, false, modifiers, line);
    }

    /** A method that somebody else writes: the compiler, Lombok. */
    static MethodFacts accessor(String name, TypeRef returns, List<TypeRef> parameters, int line, Access access) {
        int modifiers = java.lang.reflect.Modifier.PUBLIC;
        return new MethodFacts(name, List.of(), returns, parameters, false, modifiers, line, access, List.of());
    }

    private void addImplicit(TypeDeclaration<?> declaration) {
        int line = Lines.first(declaration.getName());
        if (declaration instanceof EnumDeclaration) {
            TypeRef own = TypeRef.of(declaration.getNameAsString());
            methods.add(simple("values", own.array(1), List.of(), PUBLIC_STATIC, line));
            methods.add(simple("valueOf", own, List.of(TypeRefs.STRING), PUBLIC_STATIC, line));
        } else if (declaration instanceof RecordDeclaration type) {
            addRecordMembers(type, line);
        } else if (declaration instanceof ClassOrInterfaceDeclaration && !kind.isInterface() && !hasConstructor()) {
            methods.add(simple(MethodFacts.CONSTRUCTOR, TypeRefs.VOID, List.of(), 0, line));
        }
    }

    private boolean hasConstructor() {
        return methods.stream().anyMatch(method -> method.name().equals(MethodFacts.CONSTRUCTOR));
    }

    private void addRecordMembers(RecordDeclaration type, int line) {
        List<TypeRef> components = new ArrayList<>();
        for (Parameter component : type.getParameters()) {
            components.add(typeOf(component));
            String name = component.getNameAsString();
            if (methods.stream()
                    .noneMatch(method ->
                            method.name().equals(name) && method.parameters().isEmpty())) {
                Access access = new Access(Access.Kind.READS, name);
                methods.add(accessor(name, typeOf(component), List.of(), line, access));
            }
        }
        boolean written = methods.stream()
                .anyMatch(method -> method.name().equals(MethodFacts.CONSTRUCTOR)
                        && method.parameters().equals(components));
        if (!written) {
            boolean varargs =
                    type.getParameters().getLast().map(Parameter::isVarArgs).orElse(false);
            type.getCompactConstructors().forEach(compact -> indexes.put(compact, methods.size()));
            methods.add(new MethodFacts(
                    MethodFacts.CONSTRUCTOR,
                    List.of(),
                    TypeRefs.VOID,
                    components,
                    varargs,
                    Modifiers.of(type.getModifiers()),
                    line));
        }
    }
}
