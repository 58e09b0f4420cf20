package dev.ashlar.rules.modules;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a modules file and of the files that it includes, numbered as if they stood behind one another, so that a number says file and
 * line. Those of the modules file itself are its own.
 *
 * @param files the modules file first, then those that it includes
 * @param before the number of the line before the first one of each file
 */
public record FileLines(List<String> files, List<Integer> before) {
    /**
     * A line of a file.
     *
     * @param line from 1
     */
    public record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    public FileLines {
        files = List.copyOf(files);
        before = List.copyOf(before);
    }

    /** Those of a file that includes none. */
    public static FileLines of(String file) {
        return new FileLines(List.of(file), List.of(0));
    }

    /** These and those of one more file, which begin behind {@code before}. */
    FileLines and(String file, int lineBefore) {
        List<String> moreFiles = new ArrayList<>(files);
        moreFiles.add(file);
        List<Integer> moreLines = new ArrayList<>(before);
        moreLines.add(lineBefore);
        return new FileLines(moreFiles, moreLines);
    }

    /** Where a line is, by its number. */
    public Place place(int line) {
        int found = files.size() - 1;
        while (found > 0 && line <= before.get(found)) {
            found--;
        }
        return new Place(files.get(found), line - before.get(found));
    }

    /** {@code line 5}, with the name of the file if it is another one than that of {@code here}. */
    String describe(int line, int here) {
        Place place = place(line);
        String name = place.file().equals(place(here).file()) ? "" : " of " + place.file();
        return "line " + place.line() + name;
    }
}
