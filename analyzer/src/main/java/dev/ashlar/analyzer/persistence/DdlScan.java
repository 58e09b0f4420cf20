package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Picks the DDL out of a script, which may be a dump with megabytes of rows. */
final class DdlScan {
    /**
     * A statement that creates or changes a table.
     *
     * @param line where it begins, from 1
     */
    record Ddl(String text, int line) {}

    private final String script;
    private final List<Ddl> found = new ArrayList<>();
    private int line = 1;

    private DdlScan(String script) {
        this.script = script;
    }

    static List<Ddl> of(String script) {
        DdlScan scan = new DdlScan(script);
        scan.run();
        return scan.found;
    }

    private void run() {
        int at = 0;
        while (at < script.length()) {
            int start = next(at);
            int startLine = line;
            int end = end(start);
            if (isDdl(start)) {
                found.add(new Ddl(script.substring(start, end), startLine));
            }
            at = end + 1;
        }
    }

    /** Where the next statement begins: behind blanks and comments. */
    private int next(int from) {
        int at = from;
        while (at < script.length()) {
            char c = script.charAt(at);
            int end = c == '-' || c == '/' || c == '#' ? commentEnd(at) : Character.isWhitespace(c) ? at + 1 : at;
            if (end == at) {
                return at;
            }
            count(at, end);
            at = end;
        }
        return at;
    }

    private int commentEnd(int at) {
        if (script.charAt(at) == '#') {
            int end = script.indexOf('\n', at);
            return end < 0 ? script.length() : end;
        }
        return SqlText.opaqueEnd(script, at);
    }

    private int end(int start) {
        int at = start;
        while (at < script.length() && script.charAt(at) != ';') {
            int end = Math.max(at + 1, SqlText.opaqueEnd(script, at));
            count(at, end);
            at = end;
        }
        return Math.min(at, script.length());
    }

    private void count(int from, int to) {
        for (int i = from; i < to; i++) {
            line += script.charAt(i) == '\n' ? 1 : 0;
        }
    }

    private boolean isDdl(int start) {
        String words =
                script.substring(start, Math.min(script.length(), start + 60)).toLowerCase(Locale.ROOT);
        return words.matches("(?s)(?:create|alter|drop)\\s+(?:\\w+\\s+){0,2}?table\\s.*");
    }
}
