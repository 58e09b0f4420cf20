package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A declared type while its tokens are still coming. */
final class SkimType {
    final String name;
    final String binaryName;
    final TypeKind kind;
    final int enclosing;
    final boolean local;
    final int modifiers;
    final int firstLine;
    List<TypeParameterFacts> typeParameters = List.of();
    int lastLine;

    private final Set<Object> members = new HashSet<>();
    private final List<FieldFacts> fields = new ArrayList<>();
    private final List<MethodFacts> methods = new ArrayList<>();
    private final List<TypeRef> superclass = new ArrayList<>();
    private final List<TypeRef> interfaces = new ArrayList<>();

    SkimType(String name, String binaryName, TypeKind kind, int enclosing, boolean local, int modifiers, int line) {
        this.name = name;
        this.binaryName = binaryName;
        this.kind = kind;
        this.enclosing = enclosing;
        this.local = local;
        this.modifiers = modifiers;
        this.firstLine = line;
        this.lastLine = line;
    }

    /** The types after {@code extends}: an interface has several; a class one, the first that is seen. */
    void extend(List<TypeRef> types) {
        if (kind.isInterface()) {
            implement(types);
        } else if (superclass.isEmpty() && !types.isEmpty()) {
            superclass.add(types.get(0));
        }
    }

    /** The types after {@code implements}; two sides of a merge conflict may name the same. */
    void implement(List<TypeRef> types) {
        types.stream().filter(type -> !interfaces.contains(type)).forEach(interfaces::add);
    }

    /** A field, unless there is one of that name. */
    void add(FieldFacts field) {
        if (members.add(field.name())) {
            fields.add(field);
        }
    }

    /** A method, unless there is one with that name and those parameters. */
    void add(MethodFacts method) {
        if (members.add(List.of(method.name(), method.parameters()))) {
            methods.add(method);
        }
    }

    TypeFacts toFacts() {
        return new TypeFacts(
                name,
                binaryName,
                kind,
                enclosing,
                local,
                modifiers,
                typeParameters,
                superclass,
                interfaces,
                fields,
                methods,
                firstLine,
                lastLine,
                List.of());
    }
}
