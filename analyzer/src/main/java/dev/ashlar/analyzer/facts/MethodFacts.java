package dev.ashlar.analyzer.facts;

import java.util.List;

/**
 * A method or constructor, as its signature says.
 *
 * @param name the name; {@code <init>} for a constructor
 * @param returns the declared result; for a constructor {@code void}
 * @param varargs whether the last parameter (an array) takes any number of arguments
 * @param modifiers bits of {@link java.lang.reflect.Modifier}; implicit ones (interface methods) included; an interface's
 *     default method is one that is neither abstract nor static
 * @param line line of the name, from 1; 0 where there is no source
 * @param access whether it is a getter, setter or the like, those of Lombok and records included
 * @param annotations as written; none where there is no source
 */
public record MethodFacts(
        String name,
        List<TypeParameterFacts> typeParameters,
        TypeRef returns,
        List<TypeRef> parameters,
        boolean varargs,
        int modifiers,
        int line,
        Access access,
        List<AnnotationFacts> annotations) {

    /** The name under which constructors are listed. */
    public static final String CONSTRUCTOR = "<init>";

    public MethodFacts {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        annotations = List.copyOf(annotations);
    }

    /** A method of which only the signature is known. */
    public MethodFacts(
            String name,
            List<TypeParameterFacts> typeParameters,
            TypeRef returns,
            List<TypeRef> parameters,
            boolean varargs,
            int modifiers,
            int line) {
        this(name, typeParameters, returns, parameters, varargs, modifiers, line, Access.NONE, List.of());
    }
}
