package dev.ashlar.rules.modules;

import java.util.List;
import java.util.Optional;

/**
 * What the modules file says of one module.
 *
 * @param packages what it is made of
 * @param types single types that belong to it whatever their package
 * @param sources where those packages and types are looked for; everywhere if empty. Without packages and types, all that is there
 * @param api what others may use, packages and single types; every type if absent
 * @param interfaces what those may use, too, whose {@code uses} name it
 * @param owner as the file says it; if absent, who owns it is not decided here
 * @param layer the name of one of the file's layers
 * @param line where it is said, from 1
 */
public record ModuleSpec(
        String name,
        List<Entry<PackagePattern>> packages,
        List<Entry<String>> types,
        List<Entry<SourceFolder>> sources,
        Optional<List<Entry<PackagePattern>>> api,
        List<NamedInterface> interfaces,
        List<Use> uses,
        Optional<String> owner,
        Optional<String> layer,
        ModuleMode mode,
        ModuleKind kind,
        int line) {

    public ModuleSpec {
        packages = List.copyOf(packages);
        types = List.copyOf(types);
        sources = List.copyOf(sources);
        api = api.map(List::copyOf);
        interfaces = List.copyOf(interfaces);
        uses = List.copyOf(uses);
    }

    /** Whether its {@code uses} list the other module, in full or an interface of it, or all may use that one. A kernel uses nobody. */
    public boolean mayUse(ModuleSpec other) {
        return kind != ModuleKind.KERNEL && (other.kind == ModuleKind.KERNEL || lists(other));
    }

    /** What its {@code uses} say of the other module. */
    public List<Use> usesOf(ModuleSpec other) {
        return uses.stream().filter(use -> use.module().equals(other.name)).toList();
    }

    private boolean lists(ModuleSpec other) {
        return uses.stream().anyMatch(use -> use.module().equals(other.name));
    }
}
