package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ashlar.analyzer.facts.Access;
import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the accessors, constructors and loggers that Lombok's annotations stand for; builders are {@link LombokBuilder}'s. */
final class Lombok {
    private static final Map<String, String> LOGGERS = Map.of(
            "Slf4j", "org.slf4j.Logger",
            "XSlf4j", "org.slf4j.ext.XLogger",
            "Log", "java.util.logging.Logger",
            "Log4j", "org.apache.log4j.Logger",
            "Log4j2", "org.apache.logging.log4j.Logger",
            "CommonsLog", "org.apache.commons.logging.Log",
            "JBossLog", "org.jboss.logging.Logger",
            "Flogger", "com.google.common.flogger.FluentLogger");

    private final TypeDeclaration<?> type;
    private final List<FieldFacts> fields;
    private final List<MethodFacts> methods;
    private final int line;

    Lombok(TypeDeclaration<?> type, List<FieldFacts> fields, List<MethodFacts> methods) {
        this.type = type;
        this.fields = fields;
        this.methods = methods;
        this.line = Lines.first(type.getName());
    }

    /** A field of the class, with what is needed to make its accessors. */
    private record Property(FieldDeclaration declaration, String name, TypeRef type, int line) {
        boolean isFinal() {
            return declaration.isFinal();
        }
    }

    void addMembers() {
        LOGGERS.forEach((annotation, logger) -> {
            if (has(type, annotation)) {
                fields.add(new FieldFacts("log", TypeRef.of(logger), Modifier.STATIC, line));
            }
        });
        List<Property> properties = properties();
        properties.forEach(this::addAccessors);
        addConstructors(properties);
        LombokBuilder.of(type).ifPresent(builder -> methods.addAll(builder.methodsOfBuiltType()));
    }

    private List<Property> properties() {
        List<Property> result = new ArrayList<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration field && !field.isStatic()) {
                for (VariableDeclarator variable : field.getVariables()) {
                    result.add(new Property(
                            field, variable.getNameAsString(), TypeRefs.of(variable.getType()), Lines.first(variable)));
                }
            }
        }
        return result;
    }

    private void addAccessors(Property property) {
        boolean isData = has(type, "Data");
        boolean isValue = has(type, "Value");
        if (isData || isValue || has(type, "Getter") || has(property.declaration(), "Getter")) {
            add(getterName(property), property.type(), List.of(), property, Access.Kind.READS);
        }
        boolean settable =
                !property.isFinal() && (isData || has(type, "Setter")) || has(property.declaration(), "Setter");
        if (settable) {
            TypeRef returns = flag("chain") || flag("fluent") ? ownType(type) : TypeRefs.VOID;
            add(setterName(property), returns, List.of(property.type()), property, Access.Kind.WRITES);
        }
        if (has(type, "With") || has(property.declaration(), "With")) {
            String name = "with" + capitalized(property.name());
            add(name, ownType(type), List.of(property.type()), property, Access.Kind.WRITES);
        }
    }

    private String getterName(Property property) {
        if (flag("fluent")) {
            return property.name();
        }
        boolean isBoolean = property.type().equals(TypeRefs.BOOLEAN);
        String name = isBoolean ? withoutIs(property.name()) : property.name();
        return (isBoolean ? "is" : "get") + capitalized(name);
    }

    private String setterName(Property property) {
        if (flag("fluent")) {
            return property.name();
        }
        boolean isBoolean = property.type().equals(TypeRefs.BOOLEAN);
        return "set" + capitalized(isBoolean ? withoutIs(property.name()) : property.name());
    }

    private static String withoutIs(String name) {
        return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2))
                ? name.substring(2)
                : name;
    }

    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void addConstructors(List<Property> properties) {
        List<TypeRef> all = properties.stream()
                .filter(Lombok::isAssignable)
                .map(Property::type)
                .toList();
        List<TypeRef> required = properties.stream()
                .filter(Lombok::isRequired)
                .map(Property::type)
                .toList();
        constructor("AllArgsConstructor", all);
        constructor("NoArgsConstructor", List.of());
        constructor("RequiredArgsConstructor", required);
        boolean written = type.getMembers().stream().anyMatch(BodyDeclaration::isConstructorDeclaration)
                || has(type, "AllArgsConstructor")
                || has(type, "NoArgsConstructor")
                || has(type, "RequiredArgsConstructor");
        if (!written && has(type, "Value")) {
            methods.removeIf(method -> method.name().equals(MethodFacts.CONSTRUCTOR));
            add(MethodFacts.CONSTRUCTOR, TypeRefs.VOID, all, line);
            factory("Value", "staticConstructor", all);
        } else if (!written && has(type, "Data")) {
            methods.removeIf(method -> method.name().equals(MethodFacts.CONSTRUCTOR));
            add(MethodFacts.CONSTRUCTOR, TypeRefs.VOID, required, line);
            factory("Data", "staticConstructor", required);
        }
    }

    private void constructor(String annotation, List<TypeRef> parameters) {
        if (has(type, annotation)) {
            add(MethodFacts.CONSTRUCTOR, TypeRefs.VOID, parameters, line);
            factory(annotation, "staticName", parameters);
        }
    }

    /** The static method that takes the constructor's place. */
    private void factory(String annotation, String element, List<TypeRef> parameters) {
        annotation(type, annotation)
                .flatMap(found -> value(found, element))
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> methods.add(
                        Signatures.simple(name, ownType(type), parameters, Modifier.STATIC | Modifier.PUBLIC, line)));
    }

    private static boolean isAssignable(Property property) {
        return !property.isFinal() || !isInitialized(property);
    }

    private static boolean isRequired(Property property) {
        return !isInitialized(property) && (property.isFinal() || has(property.declaration(), "NonNull"));
    }

    private static boolean isInitialized(Property property) {
        return property.declaration().getVariables().stream()
                .anyMatch(variable -> variable.getNameAsString().equals(property.name())
                        && variable.getInitializer().isPresent());
    }

    private void add(String name, TypeRef returns, List<TypeRef> parameters, Property property, Access.Kind kind) {
        if (!isWritten(name, parameters)) {
            Access access = new Access(kind, property.name());
            methods.add(Signatures.accessor(name, returns, parameters, property.line(), access));
        }
    }

    private void add(String name, TypeRef returns, List<TypeRef> parameters, int atLine) {
        if (!isWritten(name, parameters)) {
            methods.add(Signatures.simple(name, returns, parameters, Modifier.PUBLIC, atLine));
        }
    }

    private boolean isWritten(String name, List<TypeRef> parameters) {
        return methods.stream()
                .anyMatch(method -> method.name().equals(name)
                        && method.parameters().size() == parameters.size()
                        && (!name.equals(MethodFacts.CONSTRUCTOR)
                                || method.parameters().equals(parameters)));
    }

    private boolean flag(String name) {
        return annotation(type, "Accessors")
                .flatMap(found -> value(found, name))
                .map("true"::equals)
                .orElse(false);
    }

    /** The class itself as a type, with its own type parameters. */
    static TypeRef ownType(TypeDeclaration<?> type) {
        List<TypeRef> arguments = new ArrayList<>();
        for (TypeParameter parameter : Headers.typeParameters(type)) {
            arguments.add(TypeRef.of(parameter.getNameAsString()));
        }
        return new TypeRef(type.getNameAsString(), arguments, 0, TypeRef.Bound.NONE);
    }

    /** Whether an import is of Lombok's; without one, annotations of the same names are those of others. */
    static boolean isItsImport(Import declared) {
        return declared.name().equals("lombok") || declared.name().startsWith("lombok.");
    }

    static boolean has(NodeWithAnnotations<?> node, String name) {
        return annotation(node, name).isPresent();
    }

    static Optional<AnnotationExpr> annotation(NodeWithAnnotations<?> node, String name) {
        for (AnnotationExpr annotation : node.getAnnotations()) {
            if (annotation.getName().getIdentifier().equals(name)) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** An element's value, as written, without quotes. */
    static Optional<String> value(AnnotationExpr annotation, String element) {
        if (annotation instanceof NormalAnnotationExpr normal) {
            for (MemberValuePair pair : normal.getPairs()) {
                if (pair.getNameAsString().equals(element)) {
                    return Optional.of(pair.getValue().toString().replace("\"", ""));
                }
            }
        }
        return Optional.empty();
    }
}
