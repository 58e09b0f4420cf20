package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.history.Author;
import dev.ashlar.analyzer.history.ChangeHistory;
import dev.ashlar.analyzer.history.Commit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who owns modules by the history: the author of at least half of the commits to a module's files in the two years before the newest commit
 * of the code base. The clock has no say, or the same input would give another file tomorrow.
 */
final class HistoryOwners {
    private static final int YEARS = 2;

    private final LocalDate since;
    private final LocalDate until;
    private final List<Map<Author, Integer>> commitsByAuthor = new ArrayList<>();

    private HistoryOwners(LocalDate since, LocalDate until, int modules) {
        this.since = since;
        this.until = until;
        for (int i = 0; i < modules; i++) {
            commitsByAuthor.add(new TreeMap<>(Comparator.comparing(Author::toString)));
        }
    }

    /**
     * @param paths the file of each subject
     * @param moduleOf the module of each subject; below 0 for none
     */
    static HistoryOwners of(ChangeHistory history, List<String> paths, int[] moduleOf, int modules) {
        Instant newest = history.commits().stream()
                .map(Commit::when)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        LocalDate until = LocalDate.ofInstant(newest, ZoneOffset.UTC);
        HistoryOwners owners = new HistoryOwners(until.minusYears(YEARS), until, modules);
        Map<String, Set<Integer>> modulesOfPath = new HashMap<>();
        for (int i = 0; i < moduleOf.length; i++) {
            if (moduleOf[i] >= 0) {
                modulesOfPath
                        .computeIfAbsent(paths.get(i), any -> new TreeSet<>())
                        .add(moduleOf[i]);
            }
        }
        history.commits().forEach(commit -> owners.add(commit, modulesOfPath));
        return owners;
    }

    private void add(Commit commit, Map<String, Set<Integer>> modulesOfPath) {
        if (LocalDate.ofInstant(commit.when(), ZoneOffset.UTC).isBefore(since)
                || commit.author().toString().isEmpty()) {
            return;
        }
        Set<Integer> touched = new TreeSet<>();
        commit.paths().forEach(path -> touched.addAll(modulesOfPath.getOrDefault(path, Set.of())));
        touched.forEach(module -> commitsByAuthor.get(module).merge(commit.author(), 1, Integer::sum));
    }

    /**
     * An owner.
     *
     * @param author name and mail address
     * @param reason the numbers, for people
     */
    record Owner(String author, String reason) {}

    /** Nobody if no author has half of the commits; of two that have half each, the first by name. */
    Optional<Owner> of(int module) {
        Map<Author, Integer> authors = commitsByAuthor.get(module);
        int all = authors.values().stream().mapToInt(count -> count).sum();
        return authors.entrySet().stream()
                .filter(author -> 2 * author.getValue() >= all)
                .findFirst()
                .map(author -> new Owner(
                        author.getKey().toString(),
                        "owner by history: " + author.getValue() + " of " + all + " commits to its files from " + since
                                + " to " + until));
    }
}
