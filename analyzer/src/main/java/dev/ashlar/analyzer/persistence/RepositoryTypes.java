package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the types that are repositories of an entity, by what they extend. */
final class RepositoryTypes {

    /**
     * A repository with the interfaces of the code base that it gets methods from.
     *
     * @param declarations the type itself, then its supertypes
     */
    record Found(Repository repository, List<Declared> declarations) {}

    /** A type argument where it is written. */
    private record Argument(Declared place, TypeRef type) {}

    /** A type with what stands for its parameters. */
    private record Step(Declared type, Map<String, Argument> arguments) {}

    private final DeclaredTypes types;

    RepositoryTypes(DeclaredTypes types) {
        this.types = types;
    }

    List<Found> find() {
        return types.all().stream().flatMap(type -> find(type).stream()).toList();
    }

    private Optional<Found> find(Declared start) {
        List<Declared> declarations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Repository> found = byAnnotation(start);
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, Map.of())));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (!seen.add(step.type().name())) {
                continue;
            }
            declarations.add(step.type());
            for (TypeRef supertype : supertypes(step.type().type())) {
                Optional<String> name = qualify(step.type(), supertype.name());
                Optional<Repository> here =
                        name.flatMap(LibraryBase::of).flatMap(base -> repository(start, step, supertype, base));
                found = found.or(() -> here);
                name.flatMap(each -> types.find(step.type().file().module(), each))
                        .ifPresent(next -> open.add(new Step(next, bind(step, supertype, next.type()))));
            }
        }
        return found.map(repository -> new Found(repository, List.copyOf(declarations)));
    }

    private static List<TypeRef> supertypes(TypeFacts type) {
        return Stream.concat(type.superclass().stream(), type.interfaces().stream())
                .toList();
    }

    private Optional<String> qualify(Declared place, String name) {
        return types.qualify(
                place.file(), place.index(), name, each -> LibraryBase.of(each).isPresent());
    }

    private Optional<Repository> byAnnotation(Declared start) {
        return AnnotationFacts.find(start.type().annotations(), "RepositoryDefinition")
                .flatMap(annotation -> annotation.element("domainClass"))
                .flatMap(value -> value instanceof Text text ? text.name() : Optional.empty())
                .filter(name -> name.endsWith(".class"))
                .flatMap(name -> qualify(start, name.substring(0, name.length() - ".class".length())))
                .map(entity -> repository(start, entity, Carrier.SPRING_DATA));
    }

    private Optional<Repository> repository(Declared start, Step step, TypeRef supertype, LibraryBase base) {
        boolean fits =
                base.carrier() != Carrier.SPRING_DATA || start.type().kind().isInterface() || base.isClass();
        if (!fits || supertype.arguments().size() <= base.argument()) {
            return Optional.empty();
        }
        return argument(step, supertype.arguments().get(base.argument()))
                .flatMap(argument -> qualify(argument.place(), argument.type().name()))
                .map(entity -> repository(start, entity, base.carrier()));
    }

    private static Repository repository(Declared start, String entity, Carrier carrier) {
        LocatedFacts file = start.file();
        return new Repository(
                file.module(),
                start.name(),
                entity,
                carrier,
                isExported(start.type()),
                file.path(),
                start.type().firstLine());
    }

    private static boolean isExported(TypeFacts type) {
        return Stream.of("RepositoryRestResource", "RestResource")
                .flatMap(name -> AnnotationFacts.find(type.annotations(), name).stream())
                .anyMatch(annotation -> !JpaAnnotations.is(annotation, "exported", "false"));
    }

    private static Map<String, Argument> bind(Step step, TypeRef supertype, TypeFacts declared) {
        Map<String, Argument> arguments = new HashMap<>();
        List<TypeParameterFacts> parameters = declared.typeParameters();
        for (int i = 0; i < Math.min(parameters.size(), supertype.arguments().size()); i++) {
            String parameter = parameters.get(i).name();
            argument(step, supertype.arguments().get(i)).ifPresent(each -> arguments.put(parameter, each));
        }
        return arguments;
    }

    /** What the argument is for the type that was begun with; empty if that leaves it open. */
    private static Optional<Argument> argument(Step step, TypeRef argument) {
        boolean variable = step.type().type().typeParameters().stream()
                .anyMatch(parameter -> parameter.name().equals(argument.name()));
        if (variable) {
            return Optional.ofNullable(step.arguments().get(argument.name()));
        }
        return argument.bound() == TypeRef.Bound.NONE && argument.dimensions() == 0
                ? Optional.of(new Argument(step.type(), argument))
                : Optional.empty();
    }
}
