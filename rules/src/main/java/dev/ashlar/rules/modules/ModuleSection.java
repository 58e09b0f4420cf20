package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.YamlEntry;
import dev.ashlar.rules.yaml.YamlMap;
import dev.ashlar.rules.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the file says of one module. */
final class ModuleSection {
    static final List<String> KEYS =
            List.of("packages", "types", "sources", "api", "interfaces", "uses", "owner", "layer", "mode", "kind");
    private static final List<String> MEMBERS = List.of("packages", "types", "sources");
    private static final String PACKAGES = "packages such as com.acme.order, or com.acme.order.. with all below";
    private static final String OFFERS =
            "packages such as com.acme.order.api.. or types such as com.acme.order.OrderId";
    private static final String USE = "modules such as billing, or stock::events for an interface";
    static final String TYPES = "types such as com.acme.order.Order";

    private final String name;
    private final int line;
    private final boolean readable;
    private final Section module;
    private final Errors errors;

    /**
     * Reads a module.
     *
     * @param readable whether there was a map; if not, that has been told, and an empty one is given
     */
    ModuleSection(String name, int line, YamlMap map, boolean readable, Errors errors) {
        this.name = name;
        this.line = line;
        this.readable = readable;
        this.module = Section.closed(map, KEYS, errors);
        this.errors = errors;
    }

    ModuleSpec read() {
        if (readable && MEMBERS.stream().noneMatch(module::has)) {
            errors.add(
                    line,
                    "module `" + name + "` says nothing of what it is made of; expected packages, types or sources");
        }
        return new ModuleSpec(
                name,
                module.list("packages", PackagePattern::parse, PACKAGES),
                module.list("types", text -> Optional.of(text).filter(QualifiedName::isValid), TYPES),
                module.list("sources", SourceFolder::parse, FileSections.SOURCES),
                module.entry("api").map(api -> module.list(api, PackagePattern::parse, OFFERS)),
                interfaces(),
                uses(),
                module.text("owner", "a team or person such as \"@acme/order\"").map(Entry::value),
                module.text("layer", "the name of a layer").map(Entry::value),
                module.word("mode", ModuleMode.values()).orElse(ModuleMode.BASELINE),
                module.word("kind", ModuleKind.values()).orElse(ModuleKind.DOMAIN),
                line);
    }

    private List<NamedInterface> interfaces() {
        List<NamedInterface> interfaces = new ArrayList<>();
        module.map("interfaces", "a map from names of interfaces to lists of packages and types")
                .ifPresent(map -> {
                    Section section = Section.open(map, errors);
                    for (YamlEntry entry : section.entries()) {
                        Names.check(entry, "an interface", errors);
                        interfaces.add(new NamedInterface(
                                entry.name(), section.list(entry, PackagePattern::parse, OFFERS), entry.line()));
                    }
                });
        return interfaces;
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (YamlValue item : module.items("uses", USE)) {
            use(item).ifPresent(use -> {
                Integer earlier = lines.putIfAbsent(use.target(), use.line());
                if (earlier != null) {
                    errors.add(
                            use.line(),
                            "use of `" + use.target() + "` is there twice; the first is in "
                                    + errors.describe(earlier, use.line()));
                }
                uses.add(use);
            });
        }
        return uses;
    }

    private Optional<Use> use(YamlValue item) {
        if (!(item instanceof YamlMap map)) {
            return module.text("an item of `uses`", item, USE).map(text -> use(text, Optional.empty()));
        }
        Section fields = Section.closed(map, List.of("module", "deprecated", "until"), errors);
        if (!fields.has("module")) {
            errors.add(item.line(), "an item of `uses` has no `module`");
        }
        Optional<Deprecation> deprecation = deprecation(fields, item.line());
        return fields.text("module", "the name of a module").map(text -> use(text, deprecation));
    }

    private static Use use(Entry<String> text, Optional<Deprecation> deprecation) {
        String[] parts = text.value().split(Use.GRANT, 2);
        Optional<String> granted = parts.length == 1 ? Optional.empty() : Optional.of(parts[1]);
        return new Use(parts[0], granted, deprecation, text.line());
    }

    private Optional<Deprecation> deprecation(Section fields, int line) {
        Optional<LocalDate> until =
                fields.text("until", "a date such as 2027-03-31").flatMap(this::date);
        if (fields.has("until") && !fields.has("deprecated")) {
            errors.add(line, "`until` stands without `deprecated`; expected the reason why the use is to go away");
        }
        return fields.text("deprecated", "the reason why the use is to go away")
                .map(reason -> new Deprecation(reason.value(), until));
    }

    private Optional<LocalDate> date(Entry<String> text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeException e) {
            errors.add(text.line(), "`until` is `" + text + "`; expected a date such as 2027-03-31");
            return Optional.empty();
        }
    }
}
