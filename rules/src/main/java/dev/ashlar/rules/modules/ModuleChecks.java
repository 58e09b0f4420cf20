package dev.ashlar.rules.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether the modules of a file fit together. */
final class ModuleChecks {
    private final ModulesFile file;
    private final Errors errors;
    private final Map<String, ModuleSpec> modules = new HashMap<>();
    private final List<String> layers;

    ModuleChecks(ModulesFile file, Errors errors) {
        this.file = file;
        this.errors = errors;
        file.modules().forEach(module -> modules.put(module.name(), module));
        this.layers = file.layers().stream().map(Layer::name).toList();
    }

    void run() {
        file.modules().forEach(this::checkUses);
        file.modules().forEach(this::checkLayer);
        file.modules().forEach(this::checkRoot);
        new ClaimChecks(errors).run(file.modules());
    }

    private void checkUses(ModuleSpec module) {
        if (module.kind() == ModuleKind.KERNEL && !module.uses().isEmpty()) {
            errors.add(
                    module.uses().get(0).line(),
                    "`" + module.name() + "` is a kernel and has `uses`; a kernel uses nobody");
        }
        module.uses().forEach(use -> checkUse(module, use));
    }

    private void checkUse(ModuleSpec module, Use use) {
        ModuleSpec used = modules.get(use.module());
        if (used == null) {
            errors.add(
                    use.line(),
                    "unknown module `" + use.module() + "` in `uses`" + Spelling.hint(use.module(), names()));
        } else if (used.name().equals(module.name())) {
            errors.add(use.line(), "module `" + module.name() + "` lists itself in `uses`");
        } else {
            use.namedInterface().ifPresent(granted -> checkGrant(used, granted, use.line()));
        }
    }

    private void checkGrant(ModuleSpec used, String granted, int line) {
        List<String> known =
                used.interfaces().stream().map(NamedInterface::name).toList();
        if (!known.contains(granted)) {
            errors.add(
                    line,
                    "module `" + used.name() + "` has no interface `" + granted + "`" + Spelling.hint(granted, known));
        }
    }

    private List<String> names() {
        return file.modules().stream().map(ModuleSpec::name).toList();
    }

    private void checkLayer(ModuleSpec module) {
        Optional<String> unknown = module.layer().filter(layer -> !layers.contains(layer));
        unknown.ifPresent(layer -> errors.add(
                module.line(),
                "module `" + module.name() + "` is in the unknown layer `" + layer + "`"
                        + (layers.isEmpty() ? "; expected it in `layers`" : Spelling.hint(layer, layers))));
    }

    private void checkRoot(ModuleSpec module) {
        for (Entry<PackagePattern> pattern : module.packages()) {
            if (!reachesIntoRoot(pattern.value())) {
                errors.add(
                        pattern.line(),
                        "package `" + pattern + "` is outside of `root`; expected one below " + roots());
            }
        }
        for (Entry<String> type : module.types()) {
            if (!isInRoot(type.value())) {
                errors.add(type.line(), "type `" + type + "` is outside of `root`; expected one below " + roots());
            }
        }
    }

    private boolean reachesIntoRoot(PackagePattern pattern) {
        return isInRoot(pattern.base())
                || (pattern.below() && file.root().stream().anyMatch(root -> pattern.matches(root.value())));
    }

    private boolean isInRoot(String name) {
        return file.root().isEmpty()
                || file.root().stream().anyMatch(root -> new PackagePattern(root.value(), true).matches(name));
    }

    private String roots() {
        return Spelling.alternatives(file.root().stream().map(Entry::value).toList());
    }
}
