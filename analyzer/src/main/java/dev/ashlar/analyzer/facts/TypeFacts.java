package dev.ashlar.analyzer.facts;

import java.util.List;

/**
 * One declared type: its header and the signatures of its members, those that the compiler or Lombok adds included; nothing of its
 * bodies.
 *
 * @param name simple name; empty for an anonymous class
 * @param binaryName binary name without the package ({@code Outer$Inner}); a local or anonymous class has that of the
 *     member type around it, because its uses count for that type
 * @param kind what kind of type it is
 * @param enclosing index in {@link FileFacts#types()} of the type around it, -1 for a top-level type
 * @param local whether it is declared in a body (local and anonymous classes): invisible outside of it
 * @param modifiers bits of {@link java.lang.reflect.Modifier}, implicit ones included
 * @param superclass the superclass as written, or that of the anonymous class's {@code new}; at most one element; empty for
 *     interfaces and where nothing is written
 * @param interfaces the interfaces as written
 * @param firstLine line of the name, from 1
 * @param lastLine last line of the body
 * @param annotations as written; none where there is no source
 */
public record TypeFacts(
        String name,
        String binaryName,
        TypeKind kind,
        int enclosing,
        boolean local,
        int modifiers,
        List<TypeParameterFacts> typeParameters,
        List<TypeRef> superclass,
        List<TypeRef> interfaces,
        List<FieldFacts> fields,
        List<MethodFacts> methods,
        int firstLine,
        int lastLine,
        List<AnnotationFacts> annotations) {

    public TypeFacts {
        typeParameters = List.copyOf(typeParameters);
        superclass = List.copyOf(superclass);
        interfaces = List.copyOf(interfaces);
        fields = List.copyOf(fields);
        methods = List.copyOf(methods);
        annotations = List.copyOf(annotations);
    }
}
