package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.PackagePattern;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.TypeDependency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the modules of a draft offer: the types that other modules use today, and no other. So it hides as much as can be hidden without a new
 * violation. A type that is used only against the order has to be offered, too, as the rules hold it against the user that it is hidden,
 * whether that one may use the module or not; a remark says so. A module offers what the file says, if it says it: by {@code api}, or by
 * interfaces, whose users are held to them.
 */
public final class Offers {
    /** What the file says, and nothing else. */
    public static final Offers AS_SAID = new Offers(Map.of());

    private static final String AGAINST = "used only against the order";

    private final Map<String, Offer> byModule;

    private Offers(Map<String, Offer> byModule) {
        this.byModule = Map.copyOf(byModule);
    }

    /**
     * Takes time linear in types and dependencies, but for sorting, and for each module in its entries times the types that it offers.
     *
     * @param draft without what is looked for
     * @param types of the code base; those that need not be hidden, as {@code package-info}, may be missing
     */
    public static Offers of(ModulesFile draft, Iterable<SourceType> types, Iterable<TypeDependency> dependencies) {
        Map<String, Shown> shown = new HashMap<>();
        Lookup lookup = new Lookup(ModuleMap.of(draft));
        types.forEach(type -> lookup.moduleOf(type)
                .ifPresent(module -> shown(shown, module).all.add(type.name())));
        dependencies.forEach(dependency -> lookup.moduleOf(dependency.from())
                .ifPresent(user -> lookup.moduleOf(dependency.to())
                        .filter(used -> !used.name().equals(user.name()))
                        .ifPresent(
                                used -> shown(shown, used).use(dependency.to().name(), user.mayUse(used)))));
        Map<String, Offer> offers = new HashMap<>();
        for (ModuleSpec module : draft.modules()) {
            if (module.api().isPresent() || module.interfaces().isEmpty()) {
                offers.put(module.name(), shown(shown, module).offer(module.api()));
            }
        }
        return new Offers(offers);
    }

    private static Shown shown(Map<String, Shown> shown, ModuleSpec module) {
        return shown.computeIfAbsent(module.name(), any -> new Shown());
    }

    /** What is to be said of a module; nothing if that is to stay as it is. */
    Optional<Offer> of(String module) {
        return Optional.ofNullable(byModule.get(module));
    }

    /** Types come up in many dependencies. */
    private static final class Lookup {
        private final ModuleMap map;
        private final Map<SourceType, Optional<ModuleSpec>> known = new HashMap<>();

        Lookup(ModuleMap map) {
            this.map = map;
        }

        Optional<ModuleSpec> moduleOf(SourceType type) {
            return known.computeIfAbsent(type, map::moduleOf);
        }
    }

    /** The types of a module, by name, and who sees them. */
    private static final class Shown {
        private final SortedSet<String> all = new TreeSet<>();
        private final SortedSet<String> used = new TreeSet<>();
        private final Set<String> usedAlong = new TreeSet<>();

        void use(String type, boolean along) {
            all.add(type);
            used.add(type);
            if (along) {
                usedAlong.add(type);
            }
        }

        Offer offer(Optional<List<Entry<PackagePattern>>> said) {
            List<String> entries =
                    said.map(api -> Offer.of(api).entries()).orElseGet(() -> FewestPatterns.of(all, used));
            return new Offer(
                    entries,
                    entries.stream()
                            .distinct()
                            .filter(this::isAgainst)
                            .collect(Collectors.toMap(entry -> entry, entry -> AGAINST)));
        }

        private boolean isAgainst(String entry) {
            return used.stream().anyMatch(type -> covers(entry, type))
                    && usedAlong.stream().noneMatch(type -> covers(entry, type));
        }

        private static boolean covers(String entry, String type) {
            return entry.equals(type)
                    || PackagePattern.parse(entry)
                            .filter(pattern -> pattern.matches(PackageTree.packageOf(type)))
                            .isPresent();
        }
    }
}
