package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.SourceType;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The dependencies between modules, each pair of types once. Those of types that no module claims are left out. */
final class ModuleLinks {
    /** By name, so that numbers do not depend on the order of the file. */
    private final List<ModuleSpec> modules;

    private final List<String> names;
    private final ModuleMap map;
    private final Map<SourceType, Optional<Member>> members = new HashMap<>();
    private final Set<Link> links = new HashSet<>();

    private ModuleLinks(ModulesFile file) {
        this.modules = file.modules().stream()
                .sorted(Comparator.comparing(ModuleSpec::name))
                .toList();
        this.names = modules.stream().map(ModuleSpec::name).toList();
        this.map = ModuleMap.of(file);
    }

    static ModuleLinks of(ModulesFile file, Iterable<TypeDependency> dependencies) {
        ModuleLinks result = new ModuleLinks(file);
        dependencies.forEach(result::add);
        return result;
    }

    private void add(TypeDependency dependency) {
        Optional<Member> from = member(dependency.from());
        Optional<Member> to = member(dependency.to());
        if (from.isPresent()
                && to.isPresent()
                && from.get().module() != to.get().module()) {
            links.add(new Link(from.get(), to.get()));
        }
    }

    private Optional<Member> member(SourceType type) {
        return members.computeIfAbsent(
                type, key -> map.moduleOf(key).map(module -> new Member(number(module), key.name())));
    }

    private int number(ModuleSpec module) {
        return Collections.binarySearch(names, module.name());
    }

    /** By name. */
    List<ModuleSpec> modules() {
        return modules;
    }

    /** In no order. */
    Set<Link> links() {
        return links;
    }
}
