package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.YamlEntry;
import dev.ashlar.rules.yaml.YamlList;
import dev.ashlar.rules.yaml.YamlMap;
import dev.ashlar.rules.yaml.YamlText;
import dev.ashlar.rules.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A map of the file, read with an eye on types. Whatever is asked for and is not as it should be becomes an error, and the answer is as if
 * it were absent.
 */
final class Section {
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();
    private final Errors errors;

    private Section(YamlMap map, Errors errors) {
        this.errors = errors;
        for (YamlEntry entry : map.entries()) {
            YamlEntry earlier = entries.putIfAbsent(entry.name(), entry);
            if (earlier != null) {
                errors.add(
                        entry.line(),
                        "`" + entry.name() + "` is there twice; the first is in "
                                + errors.describe(earlier.line(), entry.line()));
            }
        }
    }

    /** A map whose keys are names given by the user. */
    static Section open(YamlMap map, Errors errors) {
        return new Section(map, errors);
    }

    /** A map whose keys are known. */
    static Section closed(YamlMap map, List<String> keys, Errors errors) {
        Section section = new Section(map, errors);
        for (YamlEntry entry : section.entries.values()) {
            if (!keys.contains(entry.name())) {
                errors.add(entry.line(), "unknown key `" + entry.name() + "`" + Spelling.hint(entry.name(), keys));
            }
        }
        return section;
    }

    List<YamlEntry> entries() {
        return List.copyOf(entries.values());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<YamlEntry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The text of a key, not blank. */
    Optional<Entry<String>> text(String key, String expected) {
        return entry(key).flatMap(entry -> text("`" + key + "`", entry.value(), expected));
    }

    /** A value that has to be a text. */
    Optional<Entry<String>> text(String what, YamlValue value, String expected) {
        if (value instanceof YamlText text && !text.absent() && !text.text().isBlank()) {
            return Optional.of(new Entry<>(text.text(), text.line()));
        }
        String kind = value instanceof YamlText ? "empty" : value.kind();
        errors.add(value.line(), what + " is " + kind + "; expected " + expected);
        return Optional.empty();
    }

    Optional<YamlMap> map(String key, String expected) {
        return entry(key).flatMap(entry -> map("`" + key + "`", entry, expected));
    }

    /** The value of an entry that has to be a map. */
    Optional<YamlMap> map(String what, YamlEntry entry, String expected) {
        if (entry.value() instanceof YamlMap map) {
            return Optional.of(map);
        }
        errors.add(entry.line(), what + " is " + entry.value().kind() + "; expected " + expected);
        return Optional.empty();
    }

    /** The items of the list of a key; none if it is absent. */
    List<YamlValue> items(String key, String expected) {
        return entry(key).map(entry -> items(entry, expected)).orElse(List.of());
    }

    /** The items of an entry that has to be a list. */
    List<YamlValue> items(YamlEntry entry, String expected) {
        if (entry.value() instanceof YamlList list) {
            return list.items();
        }
        errors.add(
                entry.line(), "`" + entry.name() + "` is " + entry.value().kind() + "; expected a list of " + expected);
        return List.of();
    }

    /** The list of a key, each item read from its text; those that it cannot read are errors. */
    <T> List<Entry<T>> list(String key, Function<String, Optional<T>> read, String expected) {
        return entry(key).map(entry -> list(entry, read, expected)).orElse(List.of());
    }

    <T> List<Entry<T>> list(YamlEntry entry, Function<String, Optional<T>> read, String expected) {
        List<Entry<T>> result = new ArrayList<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (YamlValue item : items(entry, expected)) {
            text("an item of `" + entry.name() + "`", item, expected).ifPresent(text -> {
                Integer earlier = lines.putIfAbsent(text.value(), text.line());
                if (earlier != null) {
                    errors.add(
                            text.line(),
                            "`" + text + "` is there twice; the first is in " + errors.describe(earlier, text.line()));
                }
                read.apply(text.value())
                        .ifPresentOrElse(
                                value -> result.add(new Entry<>(value, text.line())),
                                () -> errors.add(
                                        text.line(),
                                        "`" + text + "` is not right in `" + entry.name() + "`; expected " + expected));
            });
        }
        return result;
    }

    /** One of a few words. */
    <W extends Word> Optional<W> word(String key, W[] words) {
        return entry(key).flatMap(entry -> word(entry, words));
    }

    <W extends Word> Optional<W> word(YamlEntry entry, W[] words) {
        List<String> known = Arrays.stream(words).map(Word::word).toList();
        Optional<Entry<String>> text = text("`" + entry.name() + "`", entry.value(), Spelling.alternatives(known));
        Optional<W> word = text.flatMap(given -> Arrays.stream(words)
                .filter(candidate -> candidate.word().equals(given.value()))
                .findFirst());
        if (text.isPresent() && word.isEmpty()) {
            String given = text.get().value();
            errors.add(
                    text.get().line(),
                    "`" + entry.name() + "` cannot be `" + given + "`" + Spelling.hint(given, known));
        }
        return word;
    }
}
