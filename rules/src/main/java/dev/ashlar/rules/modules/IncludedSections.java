package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.YamlEntry;
import dev.ashlar.rules.yaml.YamlMap;
import java.util.List;
import java.util.stream.Stream;

/** Reads a file next to the code: one {@code module} by its name, with its keys beside it, or several {@code modules}. */
final class IncludedSections {
    static final String EXPECTED = "`module` and the keys of one, or `modules`";
    private static final String MODULE = "module";

    private final YamlMap map;
    private final Errors errors;

    IncludedSections(YamlMap map, Errors errors) {
        this.map = map;
        this.errors = errors;
    }

    List<ModuleSpec> read() {
        boolean several = map.entries().stream().anyMatch(entry -> entry.name().equals("modules"));
        Section file = several
                ? Section.closed(map, List.of(FileSections.VERSION_KEY, "modules"), errors)
                : Section.closed(
                        map,
                        Stream.concat(Stream.of(FileSections.VERSION_KEY, MODULE), ModuleSection.KEYS.stream())
                                .toList(),
                        errors);
        FileSections.checkVersion(file, errors);
        if (several) {
            return FileSections.modules(file, errors);
        }
        if (!file.has(MODULE)) {
            errors.add(map.line(), "the file names no module; expected " + EXPECTED);
        }
        return file.text(MODULE, "the name of a module").stream()
                .map(name -> one(name, file))
                .toList();
    }

    private ModuleSpec one(Entry<String> name, Section file) {
        YamlEntry entry = file.entry(MODULE).orElseThrow();
        Names.check(name.value(), entry.line(), "a module", errors);
        YamlMap keys = new YamlMap(
                map.entries().stream()
                        .filter(key -> ModuleSection.KEYS.contains(key.name()))
                        .toList(),
                map.line());
        return new ModuleSection(name.value(), entry.line(), keys, true, errors).read();
    }
}
