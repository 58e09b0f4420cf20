package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.UnreadableYaml;
import dev.ashlar.rules.yaml.YamlMap;
import dev.ashlar.rules.yaml.YamlReader;
import dev.ashlar.rules.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Optional;

/** Reads modules files. Everything that is wrong with one is told at once, with its line, but for what is no YAML: that is told alone. */
public final class ModulesFileReader {
    private ModulesFileReader() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws ModulesFileException if it cannot be read or taken as it is
     */
    public static ModulesFile read(Path file) {
        return read(file.toString().replace('\\', '/'), FileText.of(file));
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in messages
     * @throws ModulesFileException if it cannot be taken as it is
     */
    public static ModulesFile read(String name, String text) {
        Errors errors = new Errors(name);
        Optional<YamlMap> map = tree(text, errors).flatMap(value -> map(value, errors));
        if (errors.any() || map.isEmpty()) {
            throw errors.exception();
        }
        ModulesFile file = new FileSections(name, map.get(), errors).read();
        new ModuleChecks(file, errors).run();
        new PinChecks(file, errors).run();
        if (errors.any()) {
            throw errors.exception();
        }
        return file;
    }

    private static Optional<YamlValue> tree(String text, Errors errors) {
        try {
            Optional<YamlValue> value = YamlReader.read(text);
            if (value.isEmpty()) {
                errors.add(1, "the file is empty; expected `version: 1` and `modules`");
            }
            return value;
        } catch (UnreadableYaml e) {
            errors.add(e.line(), e.problem());
            return Optional.empty();
        }
    }

    private static Optional<YamlMap> map(YamlValue value, Errors errors) {
        if (value instanceof YamlMap map) {
            return Optional.of(map);
        }
        errors.add(value.line(), "the file is " + value.kind() + "; expected a map with `version` and `modules`");
        return Optional.empty();
    }
}
