package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types of a code base by name, and what a name stands for in a file. Knows no class path. */
final class DeclaredTypes {

    /** A type and where it is declared. */
    record Declared(LocatedFacts file, int index) {
        TypeFacts type() {
            return file.facts().types().get(index);
        }

        /** The qualified binary name. */
        String name() {
            return file.facts().qualified(type());
        }
    }

    /** By the qualified name with dots only. */
    private final Map<String, List<Declared>> types = new HashMap<>();

    private final List<Declared> all = new ArrayList<>();

    DeclaredTypes(List<LocatedFacts> files) {
        for (LocatedFacts file : files) {
            for (int i = 0; i < file.facts().types().size(); i++) {
                if (!file.facts().types().get(i).local()) {
                    Declared declared = new Declared(file, i);
                    all.add(declared);
                    types.computeIfAbsent(dotted(declared.name()), any -> new ArrayList<>(1))
                            .add(declared);
                }
            }
        }
    }

    private static String dotted(String name) {
        return name.replace('$', '.');
    }

    List<Declared> all() {
        return all;
    }

    /** The type of this name in the module, else the only one of this name. */
    Optional<Declared> find(int module, String name) {
        List<Declared> named = types.getOrDefault(dotted(name), List.of());
        return named.stream()
                .filter(declared -> declared.file().module() == module)
                .findFirst()
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    /**
     * The qualified binary name that a name stands for where the type at {@code index} is declared.
     *
     * @param library says which names exist outside of the code base; matters for imports on demand
     */
    Optional<String> qualify(LocatedFacts file, int index, String name, Predicate<String> library) {
        return candidates(file.facts(), index, name)
                .flatMap(candidate -> find(file.module(), candidate).map(Declared::name).stream()
                        .findFirst()
                        .or(() -> library.test(candidate) ? Optional.of(candidate) : Optional.empty())
                        .stream())
                .findFirst()
                .or(() -> single(file.facts(), name));
    }

    /** The type, then its superclasses as far as they are in the code base, nearest first. */
    List<Declared> lineage(Declared start) {
        Map<String, Declared> lineage = new LinkedHashMap<>();
        Optional<Declared> next = Optional.of(start);
        while (next.isPresent() && lineage.putIfAbsent(next.get().name(), next.get()) == null) {
            Declared type = next.get();
            next = type.type().superclass().stream()
                    .findFirst()
                    .flatMap(each -> qualify(type.file(), type.index(), each.name(), any -> false))
                    .flatMap(name -> find(type.file().module(), name));
        }
        return List.copyOf(lineage.values());
    }

    /** A name of a type that exists nowhere in the code base is known if an import says it all. */
    private static Optional<String> single(FileFacts facts, String name) {
        return facts.imports().stream()
                .filter(each ->
                        each.form() == Import.Form.SINGLE && each.simpleName().equals(name))
                .map(Import::name)
                .findFirst();
    }

    /** The order is that of the language's scopes. */
    private static Stream<String> candidates(FileFacts facts, int index, String name) {
        Stream<String> inside = Stream.iterate(
                        index, t -> t >= 0, t -> facts.types().get(t).enclosing())
                .map(t -> dotted(facts.qualified(facts.types().get(t))) + "." + name);
        String prefix = facts.packageName().isEmpty() ? "" : facts.packageName() + ".";
        return Stream.of(
                        inside,
                        imported(facts, Import.Form.SINGLE, name),
                        Stream.of(prefix + name),
                        imported(facts, Import.Form.ON_DEMAND, name),
                        Stream.of(name))
                .flatMap(each -> each);
    }

    private static Stream<String> imported(FileFacts facts, Import.Form form, String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        Stream<Import> imports = facts.imports().stream().filter(each -> each.form() == form);
        return form == Import.Form.ON_DEMAND
                ? imports.map(each -> each.name() + "." + name)
                : imports.filter(each -> each.simpleName().equals(first)).map(each -> each.qualifier() + "." + name);
    }
}
