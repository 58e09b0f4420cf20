package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How mappers make names where the mapping has none, as settings say. */
final class MapperSettings {
    private static final Pattern PREFIX =
            Pattern.compile("(?m)^[^#\\r\\n]*\\btable-?[pP]refix[ \\t]*[:=][ \\t]*[\"']?([\\w.${:}-]*)");
    private static final Pattern PLAIN_NAMES = Pattern.compile(
            "(?m)^[^#\\r\\n]*\\b(?:map-underscore-to-camel-case|mapUnderscoreToCamelCase)[ \\t]*[:=][ \\t]*[\"']?false");

    private final List<BuildModule> modules;
    private final List<TextFile> files;

    MapperSettings(PersistenceInput input) {
        this.modules = input.modules();
        this.files = input.texts().stream()
                .filter(file -> !file.extension().equals("sql"))
                .filter(file -> PREFIX.matcher(file.text()).find()
                        || PLAIN_NAMES.matcher(file.text()).find())
                .sorted(Comparator.comparing(TextFile::path))
                .toList();
    }

    /** What default names of tables begin with, often nothing; empty if several modules or profiles say different things. */
    Optional<String> prefix(int module) {
        Set<String> prefixes = new TreeSet<>();
        for (TextFile file : files) {
            Matcher matcher = PREFIX.matcher(file.text());
            while (concerns(file, module) && matcher.find()) {
                prefixes.add(matcher.group(1));
            }
        }
        return prefixes.size() > 1
                ? Optional.empty()
                : Optional.of(prefixes.stream().findFirst().orElse(""));
    }

    /** The name of the table of a type, or of the column of a field, without prefix. */
    String defaultName(int module, String name) {
        boolean plain = files.stream()
                .anyMatch(file -> concerns(file, module)
                        && PLAIN_NAMES.matcher(file.text()).find());
        return (plain ? name : name.replaceAll("(?<!^)(?=\\p{Lu})", "_")).toLowerCase(Locale.ROOT);
    }

    private boolean concerns(TextFile file, int module) {
        return file.module() == module
                || modules.get(file.module())
                        .dependencies()
                        .contains(modules.get(module).name());
    }
}
