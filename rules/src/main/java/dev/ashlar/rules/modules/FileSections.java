package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.YamlEntry;
import dev.ashlar.rules.yaml.YamlMap;
import dev.ashlar.rules.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the sections of a modules file, from the top. */
final class FileSections {
    private static final String VERSION = "1";
    private static final String BASELINE = "ashlar-baseline.txt";
    private static final List<String> KEYS = List.of(
            "version",
            "root",
            "tests",
            "modules",
            "layers",
            "deployables",
            "proposal",
            "growth",
            "rules",
            "include",
            "baseline");
    static final String VERSION_KEY = "version";
    private static final String INCLUDE =
            "file patterns such as **/ashlar-module.yml, below the folder of this file and with forward slashes";
    private static final String ROOT = "packages such as com.acme, without `..`: what is below always counts";
    static final String SOURCES = "build modules or folders such as services/order, from the folder of this file";

    private final String name;
    private final YamlMap map;
    private final Section file;
    private final Errors errors;

    FileSections(String name, YamlMap map, Errors errors) {
        this.name = name;
        this.map = map;
        this.file = Section.closed(map, KEYS, errors);
        this.errors = errors;
    }

    /** The file with the modules of included files behind its own ones. */
    ModulesFile read(Function<List<Entry<IncludePattern>>, List<ModuleSpec>> include) {
        if (!file.has(VERSION_KEY)) {
            errors.add(map.line(), "`version` is missing; expected `version: " + VERSION + "`");
        }
        checkVersion(file, errors);
        List<ModuleSpec> own = modules(file, errors);
        List<Entry<IncludePattern>> patterns = file.list("include", IncludePattern::parse, INCLUDE);
        List<ModuleSpec> included = patterns.isEmpty() ? List.of() : include.apply(patterns);
        return new ModulesFile(
                name,
                file.list("root", text -> Optional.of(text).filter(QualifiedName::isValid), ROOT),
                file.word("tests", TestSources.values()).orElse(TestSources.IGNORE),
                distinct(own, included),
                layers(),
                file.list("deployables", SourceFolder::parse, SOURCES),
                file.map("proposal", "a map with " + Spelling.alternatives(PinSection.KEYS))
                        .map(pins -> new PinSection(pins, errors).read())
                        .orElse(ProposalPins.NONE),
                file.word("growth", Severity.values()).orElse(Severity.OFF),
                severities(),
                file.text("baseline", "the path of a file").map(Entry::value).orElse(BASELINE),
                errors.lines());
    }

    private List<ModuleSpec> distinct(List<ModuleSpec> own, List<ModuleSpec> included) {
        Map<String, ModuleSpec> modules = new LinkedHashMap<>();
        own.forEach(module -> modules.put(module.name(), module));
        for (ModuleSpec module : included) {
            ModuleSpec earlier = modules.putIfAbsent(module.name(), module);
            if (earlier != null) {
                errors.add(
                        module.line(),
                        "module `" + module.name() + "` is there twice; the first is in "
                                + errors.describe(earlier.line(), module.line()));
            }
        }
        return List.copyOf(modules.values());
    }

    /** A version that is said has to be the one that is read. */
    static void checkVersion(Section file, Errors errors) {
        file.text(VERSION_KEY, VERSION)
                .filter(version -> !version.value().equals(VERSION))
                .ifPresent(version -> errors.add(
                        version.line(), "`version` is `" + version + "`; this Ashlar reads version " + VERSION));
    }

    /** The modules of a file, this one or an included one. */
    static List<ModuleSpec> modules(Section file, Errors errors) {
        return file.map("modules", "a map from module names to what is in them")
                .map(modules -> Section.open(modules, errors))
                .map(modules -> modules.entries().stream()
                        .map(entry -> module(modules, entry, errors))
                        .toList())
                .orElse(List.of());
    }

    /** A module that cannot be read is still one, so that those who use it are not called wrong. */
    private static ModuleSpec module(Section modules, YamlEntry entry, Errors errors) {
        Names.check(entry, "a module", errors);
        String what = "module `" + entry.name() + "`";
        YamlMap module = modules.map(what, entry, "a map with packages, types or sources")
                .orElse(new YamlMap(List.of(), entry.line()));
        return new ModuleSection(entry.name(), entry.line(), module, entry.value() instanceof YamlMap, errors).read();
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (YamlValue item : file.items("layers", "layers, top first")) {
            layer(item).ifPresent(layer -> {
                if (!names.add(layer.name())) {
                    errors.add(layer.line(), "layer `" + layer.name() + "` is there twice");
                }
                layers.add(layer);
            });
        }
        return layers;
    }

    private Optional<Layer> layer(YamlValue item) {
        if (item instanceof YamlMap fields) {
            Section layer = Section.closed(fields, List.of("name", "closed"), errors);
            if (!layer.has("name")) {
                errors.add(item.line(), "a layer has no `name`");
            }
            return layer.text("name", "the name of a layer")
                    .map(text -> new Layer(text.value(), closed(layer), text.line()));
        }
        String expected = "a name, or a map with name and closed";
        return file.text("a layer", item, expected).map(text -> new Layer(text.value(), false, text.line()));
    }

    private boolean closed(Section layer) {
        return layer.word("closed", YesOrNo.values()).orElse(YesOrNo.FALSE) == YesOrNo.TRUE;
    }

    private Map<Rule, Severity> severities() {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        List<String> ids = Arrays.stream(Rule.values()).map(Word::word).toList();
        file.map("rules", "a map from rules to " + Spelling.alternatives(words(Severity.values())))
                .ifPresent(rules -> {
                    Section section = Section.closed(rules, ids, errors);
                    for (Rule rule : Rule.values()) {
                        section.word(rule.word(), Severity.values()).ifPresent(word -> severities.put(rule, word));
                    }
                });
        return severities;
    }

    private static List<String> words(Word[] words) {
        return Arrays.stream(words).map(Word::word).collect(Collectors.toList());
    }
}
