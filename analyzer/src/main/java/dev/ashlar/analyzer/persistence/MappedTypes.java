package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.persistence.DeclaredTypes.Declared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mapped types of a code base by name; of two mappings of one type the later counts. */
final class MappedTypes {
    private record Key(int module, String type) {}

    private final DeclaredTypes declared;
    private final Map<Key, MappedType> all = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> modules = new LinkedHashMap<>();

    MappedTypes(DeclaredTypes declared) {
        this.declared = declared;
    }

    void put(MappedType type) {
        all.put(new Key(type.module(), type.type()), type);
        modules.computeIfAbsent(type.type(), any -> new HashSet<>()).add(type.module());
    }

    List<MappedType> all() {
        return List.copyOf(all.values());
    }

    /** The type of this name in the module, else the only one of this name. */
    Optional<MappedType> find(int module, String name) {
        Set<Integer> homes = modules.getOrDefault(name, Set.of());
        if (homes.contains(module)) {
            return Optional.ofNullable(all.get(new Key(module, name)));
        }
        return homes.size() == 1
                ? Optional.ofNullable(all.get(new Key(homes.iterator().next(), name)))
                : Optional.empty();
    }

    /** The type, then its mapped supertypes, nearest first. Classes in between that are not mapped are passed over. */
    List<MappedType> lineage(MappedType start) {
        List<MappedType> lineage = new ArrayList<>(List.of(start));
        Set<String> seen = new HashSet<>(Set.of(start.type()));
        int module = start.module();
        Optional<String> name = start.superclass();
        while (name.isPresent() && seen.add(name.get())) {
            Optional<MappedType> mapped = find(module, name.get());
            Optional<Declared> plain = declared.find(module, name.get());
            mapped.ifPresent(lineage::add);
            name = mapped.isPresent() ? mapped.get().superclass() : plain.flatMap(this::superclass);
            module = mapped.map(MappedType::module)
                    .or(() -> plain.map(each -> each.file().module()))
                    .orElse(module);
        }
        return lineage;
    }

    private Optional<String> superclass(Declared type) {
        return type.type().superclass().stream()
                .findFirst()
                .flatMap(each -> declared.qualify(type.file(), type.index(), each.name(), any -> false));
    }
}
