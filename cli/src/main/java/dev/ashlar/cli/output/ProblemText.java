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
        long files = unread.stream().map(UnreadFile::path).distinct().count();
        String title = Words.count(unread.size(), "problem") + " in " + Words.count(files, "file");
        List<Problem> problems = unread.stream()
                .map(file -> new Problem(file.path(), file.line(), file.reason()))
                .toList();
        write("Not read in full: " + title, "problem", problems);
        List<Problem> others = notes.stream()
                .map(note -> new Problem(note.path(), note.line(), note.reason()))
                .toList();
        write("Notes: " + Words.number(others.size()), "note", others);
    }

    private void write(String title, String noun, List<Problem> problems) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        page.heading(title);
        Bounded<Problem> shown = Bounded.first(problems);
        for (Problem problem : shown.shown()) {
            page.line("  " + Page.clean(Place.of(problem.path(), problem.line())) + "  "
                    + page.ink(Ink.WARNING, problem.reason()));
        }
        shown.writeRest(page, "  ", noun, Format.JSON);
    }

    private record Problem(String path, int line, String reason) {}
}
