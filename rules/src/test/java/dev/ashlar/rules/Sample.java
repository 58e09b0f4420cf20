package dev.ashlar.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A modules file and what is expected of it, in one text: sections under lines like {@code === title ===}. */
public record Sample(String name, Map<String, String> sections) {

    public static List<Sample> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sample"))
                    .sorted()
                    .map(Sample::read)
                    .toList();
        }
    }

    private static Sample read(Path file) {
        try {
            return new Sample(file.getFileName().toString(), sections(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String title = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("=== ") && line.endsWith(" ===")) {
                title = line.substring(4, line.length() - 4);
                sections.put(title, "");
            } else {
                sections.merge(title, line + "\n", String::concat);
            }
        }
        return sections;
    }

    public String modulesFile() {
        return section("ashlar.yml").orElseThrow();
    }

    public Optional<String> section(String title) {
        return Optional.ofNullable(sections.get(title));
    }

    @Override
    public String toString() {
        return name;
    }
}
