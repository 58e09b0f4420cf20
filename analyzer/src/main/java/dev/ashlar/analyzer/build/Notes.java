package dev.ashlar.analyzer.build;

import dev.ashlar.analyzer.build.CodeBase.Note;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What went wrong while reading; the same note is kept once. */
final class Notes {

    private static final Comparator<Note> BY_PLACE = Comparator.comparing(Note::path)
            .thenComparing(Note::line)
            .thenComparing(Note::reason)
            .thenComparing(Note::lossy);

    private final TreeSet<Note> notes = new TreeSet<>(BY_PLACE);

    /** Source code may be missing because of this. */
    void lost(String path, int line, String reason) {
        notes.add(new Note(path, line, reason, true));
    }

    void lost(String path, String reason) {
        lost(path, 0, reason);
    }

    void said(String path, int line, String reason) {
        notes.add(new Note(path, line, reason, false));
    }

    void said(String path, String reason) {
        said(path, 0, reason);
    }

    List<Note> sorted() {
        return List.copyOf(notes);
    }
}
