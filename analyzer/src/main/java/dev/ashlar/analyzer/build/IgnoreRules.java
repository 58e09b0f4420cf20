package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code .gitignore} files of a folder tree hide; the nearest file that knows a path decides, as git does it.
 *
 * <p>The only class of its package that knows JGit. Folders must be entered before anything inside them is asked for.
 */
final class IgnoreRules {

    private static final String FILE = ".gitignore";

    private final Map<Path, IgnoreNode> rules = new HashMap<>();
    private final Path top;

    private IgnoreRules(Path top) {
        this.top = top;
    }

    /**
     * Rules for a folder; inside a git repository those of its parent folders count too, unless they hide the folder itself:
     * who names an ignored folder wants to see it.
     */
    static IgnoreRules above(Path folder) throws IOException {
        Deque<Path> parents = new ArrayDeque<>();
        for (Path parent = folder; parent != null; parent = parent.getParent()) {
            parents.push(parent);
            if (Files.exists(parent.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                return entered(parents, folder);
            }
        }
        return new IgnoreRules(folder);
    }

    private static IgnoreRules entered(Deque<Path> parents, Path folder) throws IOException {
        IgnoreRules rules = new IgnoreRules(parents.getFirst());
        for (Path parent : parents) {
            if (!parent.equals(folder)) {
                rules.enter(parent);
            }
        }
        boolean hidden = parents.stream().anyMatch(parent -> !parent.equals(rules.top) && rules.hides(parent, true));
        return hidden ? new IgnoreRules(folder) : rules;
    }

    /** No rules at all. */
    static IgnoreRules none(Path folder) {
        return new IgnoreRules(folder);
    }

    /** Reads the rules of a folder, if it has any. */
    void enter(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            IgnoreNode node = new IgnoreNode();
            try (InputStream in = Files.newInputStream(file)) {
                node.parse(in);
            }
            rules.put(folder, node);
        }
    }

    boolean hides(Path path, boolean folder) {
        if (rules.isEmpty()) {
            return false;
        }
        for (Path parent = path.getParent(); parent != null && parent.startsWith(top); parent = parent.getParent()) {
            Optional<Boolean> answer = answer(rules.get(parent), UniqueLabels.slashed(parent.relativize(path)), folder);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return false;
    }

    private static Optional<Boolean> answer(@Nullable IgnoreNode node, String path, boolean folder) {
        return node == null ? Optional.empty() : Optional.ofNullable(node.checkIgnored(path, folder));
    }

    /** Globs in the syntax of {@code .gitignore}, for paths relative to one place. */
    static final class Globs {

        // JGit is not loaded for nothing: it takes longer than a small folder
        private final Optional<IgnoreNode> node;

        Globs(List<String> globs) {
            this.node = globs.isEmpty() ? Optional.empty() : Optional.of(node(globs));
        }

        private static IgnoreNode node(List<String> globs) {
            List<FastIgnoreRule> parsed = new ArrayList<>();
            globs.forEach(glob -> parsed.add(new FastIgnoreRule(glob)));
            return new IgnoreNode(parsed);
        }

        boolean match(String path, boolean folder) {
            return node.map(rules -> rules.checkIgnored(path, folder)).orElse(false);
        }

        /** Whether the path or a folder on the way to it matches. */
        boolean matchOnTheWay(String path, boolean folder) {
            if (node.isEmpty()) {
                return false;
            }
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (match(path.substring(0, slash), true)) {
                    return true;
                }
            }
            return match(path, folder);
        }
    }
}
