package dev.ashlar.cli.output;

import dev.ashlar.analyzer.UnreadFile;
import dev.ashlar.analyzer.build.CodeBase.Note;
import java.io.IOException;
import java.util.List;

/** What could not be read, for people. */
final class ProblemText {

    private final Page page;

    ProblemText(Page page) {
        this.page = page;
    }

    void write(List<UnreadFile> unread, List<Note> notes) throws IOException {
        write("Not read in full", "problem", unread.stream()
                .map(file -> new Problem(file.path(), file.line(), file.reason()))
                .toList());
        write("Notes", "note", notes.stream()
                .map(note -> new Problem(note.path(), note.line(), note.reason()))
                .toList());
    }

    private void write(String title, String noun, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        page.heading(title + ": " + Words.count(problems.size(), noun));
        Bounded<Problem> shown = Bounded.first(problems);
        for (Problem problem : shown.shown()) {
            page.line("  " + Page.clean(problem.place()) + "  " + page.ink(Ink.WARNING, problem.reason()));
        }
        shown.writeRest(page, "  ", noun, Format.JSON);
    }

    private record Problem(String path, int line, String reason) {
        /** Line 0 means the whole file, which has no line for an editor to open. */
        String place() {
            return line == 0 ? path : path + ':' + line;
        }
    }
}
