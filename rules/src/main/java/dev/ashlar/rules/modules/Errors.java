package dev.ashlar.rules.modules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a file, so that all of it is told at once. */
final class Errors {
    /** More than anybody reads. */
    private static final int MOST = 50;

    private static final int LONGEST = 500;

    private FileLines lines;
    private final List<FileError> found = new ArrayList<>();

    Errors(String file) {
        this.lines = FileLines.of(file);
    }

    /** From now on the lines behind {@code before} are those of an included file. */
    void begin(String file, int before) {
        lines = lines.and(file, before);
    }

    /** Of the modules file. */
    String name() {
        return lines.files().get(0);
    }

    FileLines lines() {
        return lines;
    }

    /** See {@link FileLines#describe}. */
    String describe(int line, int here) {
        return lines.describe(line, here);
    }

    void add(int line, String message) {
        FileLines.Place place = lines.place(line);
        found.add(new FileError(place.file(), place.line(), oneLine(message)));
    }

    /** Errors of a file that could not be read at all. */
    void add(ModulesFileException unreadable) {
        found.addAll(unreadable.errors());
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
        List<String> order = lines.files();
        byLine.sort(Comparator.comparingInt((FileError error) -> order.indexOf(error.file()))
                .thenComparingInt(FileError::line));
        if (byLine.size() > MOST) {
            FileError next = byLine.get(MOST);
            byLine.subList(MOST, byLine.size()).clear();
            byLine.add(new FileError(
                    next.file(), next.line(), "and " + (found.size() - MOST) + " more errors from here on"));
        }
        return new ModulesFileException(byLine);
    }
}
