package dev.ashlar.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words after the command: names, and options of the form {@code --name value}. */
record Arguments(List<String> names, Map<String, String> options) {

    /** @throws IllegalArgumentException when an option has no value */
    static Arguments parse(List<String> words) {
        List<String> names = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                names.add(word);
            } else if (i + 1 < words.size()) {
                options.put(word, words.get(++i));
            } else {
                throw new IllegalArgumentException(word + " needs a value");
            }
        }
        return new Arguments(names, options);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> path(String name) {
        return option(name).map(Path::of).map(Path::toAbsolutePath);
    }

    int number(String name, int otherwise) {
        return option(name).map(Integer::parseInt).orElse(otherwise);
    }
}
