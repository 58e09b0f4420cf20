package dev.ashlar.rules.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a file, so that all of it is told at once. */
final class Errors {
    /** More than anybody reads. */
    private static final int MOST = 50;

    private static final int LONGEST = 500;

    private final String file;
    private final List<FileError> found = new ArrayList<>();

    Errors(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new FileError(file, line, oneLine(message)));
    }

    /** Messages quote what the file says, and that may be anything. */
    private static String oneLine(String message) {
        String start = message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message;
        return start.replaceAll("[\\p{Cntrl}\u2028\u2029]", "?");
    }

    boolean any() {
        return !found.isEmpty();
    }

    ModulesFileException exception() {
        List<FileError> byLine = new ArrayList<>(found);
        byLine.sort(Comparator.comparingInt(FileError::line));
        if (byLine.size() > MOST) {
            FileError next = byLine.get(MOST);
            byLine.subList(MOST, byLine.size()).clear();
            byLine.add(new FileError(file, next.line(), "and " + (found.size() - MOST) + " more errors from here on"));
        }
        return new ModulesFileException(byLine);
    }
}
