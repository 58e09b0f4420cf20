package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one {@code CREATE}, {@code ALTER} or {@code DROP TABLE}: names of columns, keys, foreign keys. Types and options, in which
 * dialects differ, are skipped; that is why this is not left to the parser.
 */
final class DdlStatement {
    private static final String PART = "(?:[\\w$#-]+|`[^`]+`|\"[^\"]+\"|\\[[^\\]]+\\])";
    private static final String NAME = PART + "(?:\\s*\\.\\s*" + PART + "){0,2}";
    private static final Pattern HEAD = Pattern.compile(
            "(?is)(create|alter|drop)\\s+(?:\\w+\\s+){0,2}?table\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?(?:only\\s+)?("
                    + NAME + ")\\s*(.*)");
    private static final Pattern REFERENCES = Pattern.compile("(?is)\\breferences\\s+(" + NAME + ")");
    private static final Pattern PRIMARY = Pattern.compile("(?is)\\bprimary\\s+key\\b[^(]*\\(([^)]*)\\)");
    private static final Pattern INLINE_PRIMARY = Pattern.compile("(?is)\\bprimary\\s+key\\b");
    private static final Pattern ADD = Pattern.compile("(?is)add\\s+(?:column\\s+)?(?:if\\s+not\\s+exists\\s+)?(.*)");
    private static final Pattern DROP =
            Pattern.compile("(?is)drop\\s+(?:column\\s+)?(?:if\\s+exists\\s+)?(" + PART + ").*");
    private static final Pattern RENAME_TO = Pattern.compile("(?is)rename\\s+(?:to\\s+|as\\s+)?(" + NAME + ")\\s*");
    private static final Pattern RENAME_COLUMN = Pattern.compile("(?is)(?:rename\\s+(?:column\\s+)?(" + PART
            + ")\\s+to|change\\s+(?:column\\s+)?(" + PART + "))\\s+(" + PART + ").*");
    private static final Pattern FIRST = Pattern.compile("(?s)\\s*(" + PART + ").*");

    /** What an entry of a table begins with if it is no column. */
    private static final Set<String> CONSTRAINTS = Set.of(
            "primary",
            "foreign",
            "constraint",
            "key",
            "index",
            "unique",
            "check",
            "fulltext",
            "spatial",
            "exclude",
            "like",
            "period",
            "partition",
            "engine");

    private final SchemaDraft schema;
    private final String path;
    private final boolean mayDrop;

    /** @param mayDrop whether a dropped table is gone; scripts that clear a database are no part of its history */
    DdlStatement(SchemaDraft schema, String path, boolean mayDrop) {
        this.schema = schema;
        this.path = path;
        this.mayDrop = mayDrop;
    }

    void read(DdlScan.Ddl statement) {
        Matcher head = HEAD.matcher(withoutComments(statement.text()));
        if (!head.matches()) {
            return;
        }
        TableName table = name(head.group(2));
        switch (head.group(1).toLowerCase(Locale.ROOT)) {
            case "create" -> create(table, head.group(3), statement.line());
            case "alter" -> entries(head.group(3)).forEach(change -> alter(table, change.strip()));
            default -> {
                if (mayDrop) {
                    schema.drop(table);
                }
            }
        }
    }

    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = Math.max(at + 1, SqlText.opaqueEnd(text, at));
            char first = text.charAt(at);
            boolean skipped = end > at + 1 && (first == '-' || first == '/');
            // what a string says could look like syntax
            plain.append(skipped ? " " : first == '\'' ? "''" : text.substring(at, end));
            at = end;
        }
        return plain.toString();
    }

    private void create(TableName table, String rest, int line) {
        schema.create(table, path, line);
        int open = rest.indexOf('(');
        if (open == 0) {
            entries(rest.substring(1, closing(rest))).forEach(entry -> entry(table, entry));
        }
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** The parts between commas outside of parentheses. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                entries.add(text.substring(start, i));
                start = i + 1;
            }
        }
        entries.add(text.substring(start));
        entries.removeIf(String::isBlank);
        return entries;
    }

    /** A column or constraint. */
    private void entry(TableName table, String entry) {
        Matcher first = FIRST.matcher(entry);
        if (!first.matches()) {
            return;
        }
        boolean column = !CONSTRAINTS.contains(first.group(1).toLowerCase(Locale.ROOT));
        if (column) {
            schema.column(table, first.group(1));
        }
        Matcher keys = PRIMARY.matcher(entry);
        if (!column && keys.find()) {
            schema.keys(
                    table,
                    List.of(keys.group(1)
                            .replaceAll("\\(\\d*|(?i)\\b(asc|desc)\\b", "")
                            .strip()
                            .split("\\s*,\\s*")));
        } else if (column && INLINE_PRIMARY.matcher(entry).find()) {
            schema.keys(table, List.of(first.group(1)));
        }
        Matcher references = REFERENCES.matcher(entry);
        if (references.find()) {
            schema.reference(table, name(references.group(1)));
        }
    }

    private void alter(TableName table, String change) {
        Matcher add = ADD.matcher(change);
        Matcher renameColumn = RENAME_COLUMN.matcher(change);
        Matcher rename = RENAME_TO.matcher(change);
        Matcher drop = DROP.matcher(change);
        if (add.matches()) {
            added(table, add.group(1).strip());
        } else if (renameColumn.matches()) {
            String from = renameColumn.group(1) == null ? renameColumn.group(2) : renameColumn.group(1);
            schema.renameColumn(table, from, renameColumn.group(3));
        } else if (rename.matches()) {
            TableName to = name(rename.group(1));
            schema.rename(table, to.schema().isEmpty() ? new TableName(table.schema(), to.name()) : to);
        } else if (drop.matches() && !CONSTRAINTS.contains(drop.group(1).toLowerCase(Locale.ROOT))) {
            schema.dropColumn(table, drop.group(1));
        }
    }

    private void added(TableName table, String entry) {
        if (entry.startsWith("(")) {
            entries(entry.substring(1, closing(entry))).forEach(each -> entry(table, each));
        } else {
            entry(table, entry);
        }
    }

    private static TableName name(String written) {
        String[] parts = written.split("\\s*\\.\\s*");
        return TableName.of(parts.length > 1 ? parts[parts.length - 2] : "", parts[parts.length - 1]);
    }
}
