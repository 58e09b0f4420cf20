package dev.ashlar.cli.output;

import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.movable.Blocker;
import dev.ashlar.analyzer.movable.MovableSet;
import dev.ashlar.analyzer.movable.Unlock;
import java.io.IOException;
import java.util.List;

/** What of a module could move today, and what to cut so that more can, for people. */
final class MovableText {
    private static final int FILES = 5;

    private final Page page;
    private final Movable movable;
    private final MovableSet today;

    MovableText(Page page, Movable movable) {
        this.page = page;
        this.movable = movable;
        this.today = movable.blockers().today();
    }

    void write() throws IOException {
        page.heading("What could move to a build module of its own today, as files without a changed line");
        page.line("  " + page.ink(Ink.NAME, count()));
        files(today.files());
        remarks();
        holds();
    }

    private String count() {
        if (movable.files() > 0 && today.apart().size() == movable.files()) {
            return "all of it is in a build module of its own already";
        }
        String of = Words.number(today.files().size()) + " of " + Words.count(movable.files(), "file");
        if (today.files().isEmpty()) {
            return of;
        }
        return of + (movable.isBelow() ? "; what stays may use them" : "; they may use what stays");
    }

    private void files(List<Integer> files) throws IOException {
        for (int file : files.subList(0, Math.min(FILES, files.size()))) {
            page.line("    " + Page.clean(movable.file(file)));
        }
        if (files.size() > FILES) {
            page.line("    " + page.ink(Ink.FAINT, Words.more(files.size() - (long) FILES, "file", Format.JSON)));
        }
    }

    private void remarks() throws IOException {
        if (!today.along().isEmpty()) {
            boolean one = today.along().size() == 1;
            page.line("  with them " + Words.count(today.along().size(), "file")
                    + (one ? " of another module" : " of other modules")
                    + (movable.isBelow() ? " that they use" : one ? " that uses them" : " that use them"));
        }
        if (!today.joined().isEmpty()) {
            boolean one = today.joined().size() == 1;
            page.line("    those of the same module have to go where "
                    + Words.count(today.joined().size(), "file") + (one ? " is:" : " are, such as:"));
            files(today.joined().subList(0, 1));
        }
        if (!today.apart().isEmpty() && today.apart().size() < movable.files()) {
            page.line("  " + Words.count(today.apart().size(), "file")
                    + (today.apart().size() == 1 ? " is" : " are") + " in a build module of its own already");
        }
        if (!today.divided().isEmpty()) {
            page.line("  " + Words.count(today.divided().size(), "more file")
                    + (today.divided().size() == 1 ? " has" : " have")
                    + " types of several modules and would have to be split:");
            files(today.divided());
        }
    }

    private void holds() throws IOException {
        if (today.staying().isEmpty()) {
            return;
        }
        page.heading("What holds " + Words.count(today.staying().size(), "file") + " back");
        if (movable.blockers().unlocks().isEmpty()) {
            page.line("  no few references: " + all());
            return;
        }
        int step = 0;
        for (Unlock unlock : movable.blockers().unlocks()) {
            step++;
            unlock(unlock, step == 1 ? "cut " : "then cut ");
        }
        int left = movable.blockers().after().staying().size();
        page.line("  "
                + page.ink(
                        Ink.FAINT,
                        left == 0
                                ? "then nothing is held back"
                                : "after that " + Words.count(left, "file") + (left == 1 ? " is" : " are")
                                        + " still held back; for all of it " + all()));
    }

    private String all() {
        return Words.count(movable.blockers().referencesInAll(), "reference") + " between "
                + Words.count(movable.blockers().blockersInAll(), "pair") + " of files would have to go";
    }

    private void unlock(Unlock unlock, String verb) throws IOException {
        String along = unlock.movable().along().isEmpty()
                ? ""
                : ", with " + Words.count(unlock.movable().along().size(), "file") + " of other modules";
        page.line("  "
                + page.ink(
                        Ink.NAME,
                        verb
                                + (unlock.references() == 1
                                        ? "this reference"
                                        : "these " + unlock.references() + " references")
                                + " and " + Words.count(unlock.files().size(), "more file")
                                + (unlock.files().size() == 1 ? " moves" : " move") + along));
        Table table = Table.of("", "", "", "");
        for (Blocker blocker : unlock.cut()) {
            table.row(
                    "  " + simple(blocker.from()),
                    "uses " + simple(blocker.to()),
                    evidence(blocker),
                    blocker.isForbidden() ? "" : "as proposed, but it stays");
        }
        table.writeTo(page);
    }

    private String evidence(Blocker blocker) {
        Dependencies dependencies = movable.graph().dependencies();
        int edge = blocker.edges().get(0);
        int more = blocker.edges().size() - 1;
        return movable.file(dependencies.file(edge)) + ":" + dependencies.line(edge) + " "
                + dependencies.kind(edge).label() + (more == 0 ? "" : " (+" + more + " more)");
    }

    private String simple(int file) {
        String path = movable.file(file);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
    }
}
