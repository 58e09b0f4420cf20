package dev.ashlar.analyzer.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The commits from which the current one comes, newest first, without merges.
 *
 * <p>Merges are left out because {@code git log} shows no files for them: what they bring in, their parents brought in before.
 */
final class CommitWalk implements AutoCloseable {

    private final ObjectReader reader;
    private final RevWalk commits;
    private final TreeWalk trees;
    private final RevCommit head;
    private final Set<ObjectId> cut;

    private CommitWalk(ObjectReader reader, ObjectId head) throws IOException {
        this.reader = reader;
        this.commits = new RevWalk(reader);
        this.trees = new TreeWalk(reader);
        this.cut = reader.getShallowCommits();
        this.head = commits.parseCommit(head);
        commits.setRevFilter(RevFilter.NO_MERGES);
        commits.markStart(this.head);
    }

    /** The commit that is checked out; empty if there is none yet. */
    static Optional<ObjectId> head(Repository repository) throws IOException {
        return Reading.of(() -> {
            Ref head = repository.exactRef(Constants.HEAD);
            return head == null ? Optional.empty() : Optional.ofNullable(head.getObjectId());
        });
    }

    static CommitWalk from(Repository repository, ObjectId head) throws IOException {
        ObjectReader reader = repository.newObjectReader();
        try {
            return Reading.of(() -> new CommitWalk(reader, head));
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /** Whether the current commit has this folder. */
    boolean hasFolder(String path) throws IOException {
        return path.isEmpty()
                || Reading.of(() -> {
                    try (TreeWalk found = TreeWalk.forPath(reader, path, head.getTree())) {
                        return found != null && found.isSubtree();
                    }
                });
    }

    Optional<RevCommit> next() throws IOException {
        return Reading.of(() -> {
            RevCommit commit = commits.next();
            if (commit != null) {
                // from git's commit graph it comes without its author
                commits.parseBody(commit);
            }
            return Optional.ofNullable(commit);
        });
    }

    /** Whether the parents of the commit were left out of a shallow clone; it looks as if it had added all files. */
    boolean isCut(RevCommit commit) {
        return cut.contains(commit);
    }

    /** The files that differ from the parent. Folders whose ids are equal are not looked into. */
    List<String> changes(RevCommit commit) throws IOException {
        return Reading.of(() -> {
            trees.reset();
            if (commit.getParentCount() == 0) {
                trees.addTree(new EmptyTreeIterator());
            } else {
                trees.addTree(commit.getParent(0).getTree());
            }
            trees.addTree(commit.getTree());
            trees.setRecursive(true);
            trees.setFilter(TreeFilter.ANY_DIFF);
            return paths(trees);
        });
    }

    private static List<String> paths(TreeWalk trees) throws IOException {
        List<String> paths = new ArrayList<>();
        while (trees.next()) {
            paths.add(trees.getPathString());
        }
        return paths;
    }

    @Override
    public void close() {
        trees.close();
        commits.close();
        reader.close();
    }
}
