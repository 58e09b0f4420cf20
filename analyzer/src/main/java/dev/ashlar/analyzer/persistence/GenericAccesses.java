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
 * Finds the generic types that may be data access for whatever entity is their argument: those whose file imports something of a
 * persistence library or that extend a type of one, and the generic types of the code base that these extend and implement.
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
            boolean isNew = isGeneric(type) && found.putIfAbsent(type.file().module() + type.name(), type) == null;
            if (isNew) {
                draft.add(new GenericAccess(type.file().module(), type.name(), library(types, type)));
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
        return isGeneric(type)
                && (type.file().facts().imports().stream()
                                .map(Import::name)
                                .anyMatch(name -> LIBRARIES.stream().anyMatch(name::startsWith))
                        || library(types, type).isPresent());
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
