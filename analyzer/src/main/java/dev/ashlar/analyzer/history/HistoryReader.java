package dev.ashlar.analyzer.history;

import dev.ashlar.analyzer.history.History.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** Reads one repository at a time, as seen from a folder. */
final class HistoryReader {

    private final Path folder;
    private final Predicate<String> wanted;
    private final Limits limits;

    /** @param folder without links, or else it does not compare with where repositories are */
    HistoryReader(Path folder, Predicate<String> wanted, Limits limits) {
        this.folder = folder;
        this.wanted = wanted;
        this.limits = limits;
    }

    /** The history of the repository that a folder, this one or one inside, is in. */
    History read(Path start) {
        Optional<Checkout> checkout = Files.isDirectory(start) ? Checkout.around(start) : Optional.empty();
        return checkout.map(this::read).orElseGet(() -> History.none("", "in no git repository"));
    }

    private History read(Checkout checkout) {
        Placement placement = Placement.of(folder, checkout.top());
        try (Repository repository = checkout.open()) {
            Optional<ObjectId> head = CommitWalk.head(repository);
            return head.isPresent()
                    ? read(repository, head.get(), placement, Mailmap.in(checkout.top()))
                    : History.none(placement.outside(), "there is no commit yet");
        } catch (IOException e) {
            return History.none(placement.outside(), "the git repository cannot be read");
        }
    }

    private History read(Repository repository, ObjectId head, Placement placement, Mailmap mailmap) {
        CommitCollector collector = new CommitCollector(placement, wanted, limits, mailmap);
        try (CommitWalk walk = CommitWalk.from(repository, head)) {
            if (!walk.hasFolder(placement.inside())) {
                return History.none("", "the current commit of the git repository does not have the folder");
            }
            State state = collector.collect(walk);
            return history(placement, state, collector, note(state, collector.looked()));
        } catch (IOException e) {
            return history(placement, State.PARTIAL, collector, Optional.of(partial(e)));
        }
    }

    private static History history(Placement placement, State state, CommitCollector found, Optional<String> note) {
        return new History(placement.outside(), state, found.commits(), note);
    }

    private static Optional<String> note(State state, int looked) {
        if (state == State.TRUNCATED) {
            return Optional.of("only the newest " + looked + " commits were looked at");
        }
        return state == State.SHALLOW ? Optional.of("a shallow clone, without older commits") : Optional.empty();
    }

    private static String partial(IOException e) {
        return e instanceof MissingObjectException missing
                ? "object " + missing.getObjectId().name() + " is missing, as in a partial clone"
                : "an object is damaged";
    }
}
