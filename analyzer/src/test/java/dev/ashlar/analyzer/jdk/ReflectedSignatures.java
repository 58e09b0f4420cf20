package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;

/** The running JVM's view of a type, in the terms of the index. */
final class ReflectedSignatures {
    private ReflectedSignatures() {}

    static List<TypeRef> refs(Type[] types) {
        return Arrays.stream(types).map(ReflectedSignatures::ref).toList();
    }

    static TypeRef ref(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isArray() ? ref(plain.getComponentType()).array(1) : TypeRef.of(plain.getName());
        }
        if (type instanceof GenericArrayType array) {
            return ref(array.getGenericComponentType()).array(1);
        }
        if (type instanceof TypeVariable<?> variable) {
            return TypeRef.of(variable.getName());
        }
        return type instanceof WildcardType wildcard ? wildcard(wildcard) : parameterized((ParameterizedType) type);
    }

    private static TypeRef wildcard(WildcardType wildcard) {
        if (wildcard.getLowerBounds().length > 0) {
            return ref(wildcard.getLowerBounds()[0]).as(TypeRef.Bound.SUPER);
        }
        TypeRef upper = ref(wildcard.getUpperBounds()[0]);
        return upper.equals(TypeRef.of("java.lang.Object")) ? TypeRef.WILDCARD : upper.as(TypeRef.Bound.EXTENDS);
    }

    private static TypeRef parameterized(ParameterizedType type) {
        String name = ((Class<?>) type.getRawType()).getName();
        return new TypeRef(name, refs(type.getActualTypeArguments()), 0, TypeRef.Bound.NONE);
    }
}
