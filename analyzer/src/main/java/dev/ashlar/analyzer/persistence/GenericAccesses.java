package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the types that may be data access for whatever entity is their type argument, or is given to a method that takes any object:
 * those whose file imports something of a persistence library or that extend a type of one, and such types of the code base that these
 * extend and implement.
 */
final class GenericAccesses implements PersistencePart {
    private static final List<String> LIBRARIES = List.of(
            "javax.persistence.",
            "jakarta.persistence.",
            "org.hibernate.",
            "net.sf.hibernate.",
            "org.springframework.orm.",
            "org.springframework.data.",
            "com.baomidou.mybatisplus.",
            "tk.mybatis.");

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        DeclaredTypes types = input.types();
        Map<String, Declared> found = new HashMap<>();
        Deque<Declared> open = new ArrayDeque<>();
        types.all().stream().filter(type -> usesLibrary(types, type)).forEach(open::add);
        while (!open.isEmpty()) {
            Declared type = open.remove();
            boolean isNew = isOpen(type) && found.putIfAbsent(type.file().module() + type.name(), type) == null;
            if (isNew) {
                Optional<Carrier> library = isGeneric(type) ? library(types, type) : Optional.empty();
                draft.add(new GenericAccess(type.file().module(), type.name(), library));
                supertypes(type.type())
                        .flatMap(written -> qualify(types, type, written).stream())
                        .flatMap(name -> types.find(type.file().module(), name).stream())
                        .forEach(open::add);
            }
        }
    }

    private static boolean isGeneric(Declared type) {
        return !type.type().typeParameters().isEmpty();
    }

    private static boolean usesLibrary(DeclaredTypes types, Declared type) {
        return isOpen(type)
                && (Stream.concat(
                                        type.file().facts().imports().stream().map(Import::name),
                                        type.type().fields().stream()
                                                .map(field -> field.type().name()))
                                .anyMatch(name -> LIBRARIES.stream().anyMatch((name + ".")::startsWith))
                        || library(types, type).isPresent());
    }

    /** Whether the type or a method of it works for any entity. */
    private static boolean isOpen(Declared type) {
        return isGeneric(type)
                || type.type().methods().stream()
                        .anyMatch(method -> !method.typeParameters().isEmpty()
                                || method.parameters().stream().anyMatch(GenericAccesses::isAnything));
    }

    private static boolean isAnything(TypeRef parameter) {
        return parameter.name().equals("Object")
                || parameter.name().equals("java.lang.Object")
                || parameter.bound() == TypeRef.Bound.UNBOUNDED
                || parameter.arguments().stream().anyMatch(GenericAccesses::isAnything);
    }

    private static Stream<TypeRef> supertypes(TypeFacts type) {
        return Stream.concat(type.superclass().stream(), type.interfaces().stream());
    }

    private static Optional<String> qualify(DeclaredTypes types, Declared type, TypeRef written) {
        return types.qualify(
                type.file(),
                type.index(),
                written.name(),
                each -> LibraryBase.of(each).isPresent());
    }

    private static Optional<Carrier> library(DeclaredTypes types, Declared type) {
        return supertypes(type.type())
                .flatMap(written -> qualify(types, type, written).stream())
                .flatMap(name -> LibraryBase.of(name).stream())
                .map(LibraryBase::carrier)
                .findFirst();
    }
}
