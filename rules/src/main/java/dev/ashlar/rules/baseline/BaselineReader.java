package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.ViolationKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the text of a baseline. What an editor, a file system or a union merge does to one is taken as it is meant: carriage returns, a byte
 * order mark, empty lines, lines out of order or there twice, headers in the middle. Whatever else is no entry is an error, as writing the
 * file again would lose it.
 */
public final class BaselineReader {
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");
    private static final String VERSION = "# ashlar baseline v";
    private static final int LONGEST = 300;

    private final String name;
    private final List<BaselineEntry> entries = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private boolean begun;

    private BaselineReader(String name) {
        this.name = name;
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in messages
     * @throws BaselineException if it cannot be taken as it is
     */
    public static Baseline read(String name, String text) {
        BaselineReader reader = new BaselineReader(name);
        reader.readLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!reader.errors.isEmpty()) {
            throw new BaselineException(reader.errors);
        }
        return Baseline.of(reader.entries);
    }

    private void readLines(String text) {
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            number++;
            readLine(text.substring(start, end).strip(), number);
            start = end + 1;
        }
        if (!begun && errors.isEmpty()) {
            error(1, "the file is empty", "the line `" + Baseline.HEADER + "`");
        }
    }

    private void readLine(String line, int number) {
        if (line.isEmpty()) {
            return;
        }
        if (CONFLICT.matcher(line).matches()) {
            begun = true;
            error(number, "a merge conflict that nobody resolved", "entries; `ashlar baseline merge` resolves it");
        } else if (line.startsWith("#")) {
            readComment(line, number);
        } else {
            begin(number);
            readEntry(line, number);
        }
    }

    private void begin(int number) {
        if (!begun) {
            begun = true;
            error(number, "no baseline begins so", "the line `" + Baseline.HEADER + "` first");
        }
    }

    private void readComment(String line, int number) {
        if (line.startsWith(VERSION + "1:") || line.equals(VERSION + "1")) {
            begun = true;
        } else if (line.startsWith(VERSION)) {
            begun = true;
            error(number, "`" + line.substring(2) + "` is of another version", "version 1");
        } else {
            begin(number);
            error(number, "a comment of its own", "it behind an entry, as `# reason=\"...\"`");
        }
    }

    private void readEntry(String line, int number) {
        try {
            BaselineLine read = new BaselineLine(line);
            ViolationKey key = read.key();
            entries.add(new BaselineEntry(key, read.note()));
        } catch (BaselineLine.Unreadable e) {
            error(number, e.wrong(), e.expected());
        }
    }

    private void error(int line, String wrong, String expected) {
        String quoted = wrong.length() > LONGEST ? wrong.substring(0, LONGEST) + "..." : wrong;
        errors.add(name + ":" + line + ": " + quoted.replaceAll("[\\p{Cntrl}\u2028\u2029]", "?") + "; expected "
                + expected);
    }
}
