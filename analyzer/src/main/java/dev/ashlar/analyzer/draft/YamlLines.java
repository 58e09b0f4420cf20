package dev.ashlar.analyzer.draft;

import java.util.List;
import java.util.Map;

/** YAML, line by line: texts are quoted where they have to be, lists are in brackets where they fit into a line. */
final class YamlLines {
    private static final int LONGEST = 100;

    private final StringBuilder text = new StringBuilder();

    void comment(int indent, String comment) {
        text.append(" ".repeat(indent))
                .append("# ")
                .append(YamlScalar.comment(comment))
                .append('\n');
    }

    void gap() {
        text.append('\n');
    }

    /** A key with a map or list below. */
    void open(int indent, String key) {
        line(indent, YamlScalar.of(key) + ":");
    }

    void entry(int indent, String key, String value) {
        line(indent, key + ": " + YamlScalar.of(value));
    }

    /** Nothing if there are no items. */
    void list(int indent, String key, List<String> items) {
        list(indent, key, items, Map.of());
    }

    /** @param remarks on some of the items */
    void list(int indent, String key, List<String> items, Map<String, String> remarks) {
        if (items.isEmpty()) {
            return;
        }
        String line = YamlScalar.of(key) + ": " + brackets(items);
        if (indent + line.length() <= LONGEST && items.stream().noneMatch(remarks::containsKey)) {
            line(indent, line);
            return;
        }
        open(indent, key);
        for (String item : items) {
            String remark = remarks.containsKey(item) ? "   # " + YamlScalar.comment(remarks.get(item)) : "";
            line(indent + 2, "- " + YamlScalar.of(item) + remark);
        }
    }

    static String brackets(List<String> items) {
        return "[" + String.join(", ", items.stream().map(YamlScalar::of).toList()) + "]";
    }

    /** A line that is YAML already. */
    void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
