package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.UnreadableYaml;
import dev.ashlar.rules.yaml.YamlMap;
import dev.ashlar.rules.yaml.YamlReader;
import dev.ashlar.rules.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads modules files. Everything that is wrong with one is told at once, with its line, but for what is no YAML: that is told alone. */
public final class ModulesFileReader {
    private ModulesFileReader() {}

    /**
     * Reads a file in UTF-8, and the files that it includes.
     *
     * @throws ModulesFileException if one of them cannot be read or taken as it is
     */
    public static ModulesFile read(Path file) {
        String text = FileText.of(file);
        Errors errors = new Errors(FileText.nameOf(file));
        return read(text, errors, patterns -> {
            int before = lines(text);
            List<ModuleSpec> modules = new ArrayList<>();
            for (Path included : IncludedFiles.of(file, patterns, errors)) {
                before += include(included, before, modules, errors);
            }
            return modules;
        });
    }

    /**
     * Reads a text. It cannot include files, as it is in no folder.
     *
     * @param name what to call it in messages
     * @throws ModulesFileException if it cannot be taken as it is
     */
    public static ModulesFile read(String name, String text) {
        Errors errors = new Errors(name);
        return read(text, errors, patterns -> {
            errors.add(patterns.get(0).line(), "`include` needs a folder; expected a file on disk, or no `include`");
            return List.of();
        });
    }

    private static ModulesFile read(
            String text, Errors errors, Function<List<Entry<IncludePattern>>, List<ModuleSpec>> include) {
        Optional<YamlMap> map = map(text, 0, "`version: 1` and `modules`", errors);
        if (map.isEmpty()) {
            throw errors.exception();
        }
        ModulesFile file = new FileSections(errors.name(), map.get(), errors).read(include);
        new ModuleChecks(file, errors).run();
        new PinChecks(file, errors).run();
        if (errors.any()) {
            throw errors.exception();
        }
        return file;
    }

    /** Adds the modules of a file, whose lines come behind those before; gives how many lines it has. */
    private static int include(Path file, int before, List<ModuleSpec> modules, Errors errors) {
        errors.begin(FileText.nameOf(file), before);
        try {
            String text = FileText.of(file);
            map(text, before, IncludedSections.EXPECTED, errors)
                    .map(map -> new IncludedSections(map, errors).read())
                    .ifPresent(modules::addAll);
            return lines(text);
        } catch (ModulesFileException e) {
            errors.add(e);
            return 1;
        }
    }

    /** An end of the text counts as a line, as errors may be there. */
    private static int lines(String text) {
        return 2 + (int) text.chars().filter(c -> c == '\n' || c == '\r').count();
    }

    private static Optional<YamlMap> map(String text, int before, String expected, Errors errors) {
        return tree(text, before, expected, errors).flatMap(value -> {
            if (value instanceof YamlMap map) {
                return Optional.of(map);
            }
            errors.add(
                    value.line(),
                    "the file is " + value.kind() + "; expected "
                            + (before == 0 ? "a map with `version` and `modules`" : expected));
            return Optional.empty();
        });
    }

    private static Optional<YamlValue> tree(String text, int before, String expected, Errors errors) {
        try {
            Optional<YamlValue> value = YamlReader.read(text, before);
            if (value.isEmpty()) {
                errors.add(before + 1, "the file is empty; expected " + expected);
            }
            return value;
        } catch (UnreadableYaml e) {
            errors.add(e.line(), e.problem());
            return Optional.empty();
        }
    }
}
