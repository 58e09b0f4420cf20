package dev.ashlar.analyzer.persistence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of properties or YAML. Files with placeholders for a build tool are no YAML, so that keys are told by how far their lines
 * are indented.
 */
final class SettingsText {
    private static final Pattern SETTING =
            Pattern.compile("^(\\s*(?:-\\s+)?)[\"']?([%\\w.\\[\\]-]+)[\"']?\\s*[:=]\\s*(.*?)\\s*$");

    /**
     * One line.
     *
     * @param key with all keys that it is nested in, joined by dots
     * @param line from 1
     */
    record Setting(String key, String value, int line) {}

    private record Nesting(int indent, String key) {}

    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    private SettingsText() {}

    static SettingsText of(TextFile file) {
        SettingsText text = new SettingsText();
        boolean isYaml = !file.extension().equals("properties");
        Deque<Nesting> open = new ArrayDeque<>();
        List<String> lines = file.text().lines().toList();
        int next = 0;
        while (next < lines.size()) {
            int number = next + 1;
            StringBuilder line = new StringBuilder(lines.get(next++));
            while (!isYaml && next < lines.size() && goesOn(line)) {
                line.setLength(line.length() - 1);
                line.append(lines.get(next++).strip());
            }
            Matcher matcher = SETTING.matcher(line);
            if (matcher.matches()) {
                text.add(matcher, isYaml, open, number);
            }
        }
        return text;
    }

    /** A backslash at the end of a line of properties that is none of a pair. */
    private static boolean goesOn(CharSequence line) {
        int backslashes = 0;
        for (int i = line.length() - 1; i >= 0 && line.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void add(Matcher line, boolean isYaml, Deque<Nesting> open, int number) {
        int indent = line.group(1).length();
        while (!open.isEmpty() && open.getLast().indent() >= indent) {
            open.removeLast();
        }
        StringBuilder key = new StringBuilder();
        if (isYaml) {
            open.forEach(outer -> key.append(outer.key()).append('.'));
            open.add(new Nesting(indent, line.group(2)));
        }
        key.append(line.group(2));
        String value = unquoted(line.group(3));
        settings.add(new Setting(key.toString(), value, number));
        values.put(key.toString(), value);
        values.put(line.group(2), value);
    }

    private static String unquoted(String value) {
        // java.util.Properties lets colons be escaped
        return value.replaceAll("^([\"'])(.*)\\1(?:\\s+#.*)?$", "$2").replace("\\:", ":");
    }

    List<Setting> settings() {
        return settings;
    }

    /** What placeholders in this file stand for. */
    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
