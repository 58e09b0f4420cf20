package dev.ashlar.analyzer.history;

import dev.ashlar.analyzer.history.History.State;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Gathers the commits that touch wanted files until the walk ends, a limit is reached or something cannot be read. */
final class CommitCollector {

    private final Placement placement;
    private final Predicate<String> wanted;
    private final Limits limits;
    private final Mailmap mailmap;
    private final List<Commit> commits = new ArrayList<>();

    /** By path in the repository; most paths come again and again, and each is judged and kept once. */
    private final Map<String, Optional<String>> wantedPaths = new HashMap<>();

    private int looked;
    private int changes;
    private boolean shallow;

    CommitCollector(Placement placement, Predicate<String> wanted, Limits limits, Mailmap mailmap) {
        this.placement = placement;
        this.wanted = wanted;
        this.limits = limits;
        this.mailmap = mailmap;
    }

    /** May fail half-way; what was gathered until then stays. */
    State collect(CommitWalk walk) throws IOException {
        for (Optional<RevCommit> next = walk.next(); next.isPresent(); next = walk.next()) {
            if (looked == limits.commits() || !add(next.get(), walk)) {
                return State.TRUNCATED;
            }
            looked++;
        }
        return shallow ? State.SHALLOW : State.COMPLETE;
    }

    private boolean add(RevCommit commit, CommitWalk walk) throws IOException {
        if (walk.isCut(commit)) {
            shallow = true;
            return true;
        }
        List<String> touched = walk.changes(commit);
        if (touched.size() > limits.changes() - changes) {
            return false;
        }
        changes += touched.size();
        List<String> paths = wanted(touched);
        if (!paths.isEmpty()) {
            commits.add(commit(commit, paths));
        }
        commit.disposeBody();
        return true;
    }

    private List<String> wanted(List<String> touched) {
        return touched.stream()
                .flatMap(path -> wantedPaths.computeIfAbsent(path, this::wanted).stream())
                .sorted()
                .toList();
    }

    private Optional<String> wanted(String path) {
        return placement.inFolder(path).filter(wanted);
    }

    private Commit commit(RevCommit commit, List<String> paths) {
        PersonIdent author = commit.getAuthorIdent();
        return new Commit(
                commit.name(),
                Instant.ofEpochSecond(commit.getCommitTime()),
                author == null ? new Author("", "") : mailmap.author(author.getName(), author.getEmailAddress()),
                paths);
    }

    List<Commit> commits() {
        return commits;
    }

    /** How many commits were looked at. */
    int looked() {
        return looked;
    }
}
