package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Names of modules: what the user or an earlier proposal said, else the package that the module fills, else the word that marks its types
 * off from all others. Never a number alone.
 */
final class ModuleNames {
    private static final double FILLS = .2;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "impl",
            "abstract",
            "default",
            "base",
            "service",
            "controller",
            "dao",
            "repository",
            "mapper",
            "dto",
            "util",
            "utils",
            "helper",
            "factory",
            "manager",
            "test",
            "exception",
            "get",
            "set",
            "is",
            "of",
            "to",
            "the",
            "java",
            "com",
            "org",
            "net",
            "io",
            "model",
            "entity",
            "type",
            "config",
            "configuration",
            "handler",
            "provider",
            "data",
            "object",
            "value",
            "info",
            "item",
            "list",
            "api");

    private final List<Subject> subjects;
    private final int[] groups;
    private final int count;
    private final boolean packages;
    private final Set<String> taken = new HashSet<>();

    /** @param packages whether the names of packages may be used */
    ModuleNames(List<Subject> subjects, int[] groups, boolean packages) {
        this.subjects = subjects;
        this.groups = groups;
        this.count = Groups.count(groups);
        this.packages = packages;
    }

    /** By group; unique. */
    String[] names(Map<Integer, String> given, Function<Subject, Optional<String>> previous) {
        String[] names = new String[count];
        given.forEach((group, name) -> names[group] = name);
        taken.addAll(given.values());
        keepPrevious(names, previous);
        if (packages) {
            nameByPackage(names);
        }
        nameByWord(names);
        return names;
    }

    /** A group takes the name that most of its types had, if no other group has more of them. */
    private void keepPrevious(String[] names, Function<Subject, Optional<String>> previous) {
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            int group = groups[i];
            previous.apply(subjects.get(i))
                    .ifPresent(name -> counts.computeIfAbsent(name, any -> new int[count])[group]++);
        }
        counts.forEach((name, byGroup) -> {
            int best = 0;
            for (int group = 1; group < count; group++) {
                best = byGroup[group] > byGroup[best] ? group : best;
            }
            if (names[best] == null && byGroup[best] > 0 && taken.add(name)) {
                names[best] = name;
            }
        });
    }

    private void nameByPackage(String[] names) {
        PackageTree tree =
                new PackageTree(subjects.stream().map(Subject::packageName).toList());
        int[][] inside = new int[tree.size()][];
        int[] sizes = Groups.sizes(groups, count);
        for (int i = 0; i < groups.length; i++) {
            for (int node = tree.nodeOf(i); node >= 0; node = tree.parent(node)) {
                if (inside[node] == null) {
                    inside[node] = new int[count];
                }
                inside[node][groups[i]]++;
            }
        }
        for (int group = 0; group < count; group++) {
            if (names[group] == null) {
                int filled = filled(tree, inside, sizes, group);
                String name = filled < 0 ? "" : unique(tree, filled);
                if (!name.isEmpty()) {
                    names[group] = name;
                }
            }
        }
    }

    /** The package that the group fills best: F1 of its share of the group and the group's share of it; -1 if it fills none. */
    private int filled(PackageTree tree, int[][] inside, int[] sizes, int group) {
        int best = -1;
        double bestFit = FILLS;
        for (int node = 1; node < tree.size(); node++) {
            int own = inside[node] == null ? 0 : inside[node][group];
            double fit = 2.0 * own / (sizes[group] + tree.typesBelow(node));
            if (fit > bestFit || fit == bestFit && best >= 0 && tree.depth(node) > tree.depth(best)) {
                best = node;
                bestFit = fit;
            }
        }
        return best;
    }

    /** The last segment that says something, with those above it until nobody else is called so. */
    private String unique(PackageTree tree, int pack) {
        String name = "";
        for (int node = pack; node > 0; node = tree.parent(node)) {
            String segment = key(tree.segment(node));
            if (segment.isEmpty() || name.isEmpty() && EMPTY_WORDS.contains(segment)) {
                continue;
            }
            name = name.isEmpty() ? segment : segment + "-" + name;
            if (taken.add(name)) {
                return name;
            }
        }
        return "";
    }

    /** Class-based tf-idf (M. Grootendorst, 2022) over the words of type names. */
    private void nameByWord(String[] names) {
        Terms words = Terms.of(
                subjects.stream().map(subject -> Words.of(subject.simpleName())).toList());
        int[] bearers = words.bearers();
        List<Map<Integer, Integer>> byGroup = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            byGroup.add(new HashMap<>());
        }
        for (int i = 0; i < groups.length; i++) {
            for (int word : words.rows()[i]) {
                byGroup.get(groups[i]).merge(word, 1, Integer::sum);
            }
        }
        for (int group = 0; group < count; group++) {
            if (names[group] == null) {
                names[group] = byWord(words, bearers, byGroup.get(group));
            }
        }
    }

    private String byWord(Terms words, int[] bearers, Map<Integer, Integer> own) {
        Comparator<Integer> byMark = Comparator.comparingDouble(word -> {
            double count = own.getOrDefault(word, 0);
            return -count * count / bearers[word];
        });
        List<String> ranked = own.keySet().stream()
                .filter(word -> !EMPTY_WORDS.contains(words.terms().get(word)))
                .sorted(byMark.thenComparing(Comparator.naturalOrder()))
                .map(word -> key(words.terms().get(word)))
                .filter(word -> !word.isEmpty())
                .toList();
        for (String word : ranked) {
            if (taken.add(word)) {
                return word;
            }
        }
        String base = ranked.isEmpty() ? "rest" : ranked.get(0);
        int more = 2;
        while (!taken.add(base + "-" + more)) {
            more++;
        }
        return base + "-" + more;
    }

    private static String key(String text) {
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return key;
    }
}
