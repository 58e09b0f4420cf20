package dev.ashlar.analyzer.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which subjects changed together, in compressed sparse rows; every pair is there both ways. Immutable.
 *
 * <p>A commit of n files adds 1 / (n − 1) to the weight of each pair of them, so that it says as much of each file however many it touches
 * (M. Newman, Scientific collaboration networks II, 2001, on papers and their authors). Pairs of one commit only are an accident and left
 * out. So are commits of more than {@link #MOST_FILES} Java files: moves, new headers, reformatting (T. Zimmermann et al., Mining version
 * histories to guide software changes, 2005, draw the line at 30, too).
 */
public final class Cochange {
    /** Commits of more Java files are not looked at. */
    public static final int MOST_FILES = 30;

    /** Without a history. */
    public static final Cochange NONE =
            new Cochange(0, 0, new int[0], new int[1], new int[0], new int[0], new float[0]);

    private static final int FEWEST = 2;

    /** Commits that are added to the rarer of two subjects, so that few say little. */
    private static final float DAMPING = 3;

    private final int looked;
    private final int large;
    private final int[] commits;
    private final int[] first;
    private final int[] other;
    private final int[] together;
    private final float[] weight;

    private Cochange(int looked, int large, int[] commits, int[] first, int[] other, int[] together, float[] weight) {
        this.looked = looked;
        this.large = large;
        this.commits = commits;
        this.first = first;
        this.other = other;
        this.together = together;
        this.weight = weight;
    }

    /** How often two subjects changed together, and what that weighs. */
    private record Tie(int together, double weight) {
        Tie and(Tie more) {
            return new Tie(together + more.together, weight + more.weight);
        }
    }

    /**
     * Adds up commits. Quadratic in the files of a commit, of which there are few.
     *
     * @param paths the file of each subject
     * @param commits the Java files of each commit, those that are gone included
     */
    public static Cochange of(List<String> paths, List<List<String>> commits) {
        Map<String, List<Integer>> subjects = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            subjects.computeIfAbsent(paths.get(i), any -> new ArrayList<>(1)).add(i);
        }
        int[] count = new int[paths.size()];
        List<Map<Integer, Tie>> ties = new ArrayList<>();
        paths.forEach(path -> ties.add(new TreeMap<>()));
        int large = 0;
        for (List<String> files : commits) {
            if (files.size() > MOST_FILES) {
                large++;
                continue;
            }
            Tie tie = new Tie(1, 1.0 / Math.max(1, files.size() - 1));
            for (String file : files) {
                for (int one : subjects.getOrDefault(file, List.of())) {
                    count[one]++;
                    files.stream()
                            .filter(each -> !each.equals(file))
                            .flatMap(each -> subjects.getOrDefault(each, List.of()).stream())
                            .forEach(each -> ties.get(one).merge(each, tie, Tie::and));
                }
            }
        }
        ties.forEach(row -> row.values().removeIf(tie -> tie.together() < FEWEST));
        return rows(commits.size(), large, count, ties);
    }

    private static Cochange rows(int looked, int large, int[] commits, List<Map<Integer, Tie>> ties) {
        int[] first = new int[ties.size() + 1];
        for (int i = 0; i < ties.size(); i++) {
            first[i + 1] = first[i] + ties.get(i).size();
        }
        int[] other = new int[first[ties.size()]];
        int[] together = new int[other.length];
        float[] weight = new float[other.length];
        int next = 0;
        for (Map<Integer, Tie> row : ties) {
            for (Map.Entry<Integer, Tie> tie : row.entrySet()) {
                other[next] = tie.getKey();
                together[next] = tie.getValue().together();
                weight[next++] = (float) tie.getValue().weight();
            }
        }
        return new Cochange(looked, large, commits, first, other, together, weight);
    }

    /** The same with other numbers of subjects. */
    public Cochange renumbered(int[] numbers) {
        if (commits.length == 0) {
            return this;
        }
        int[] count = new int[commits.length];
        List<Map<Integer, Tie>> ties = new ArrayList<>();
        for (int i = 0; i < commits.length; i++) {
            ties.add(new TreeMap<>());
        }
        for (int i = 0; i < commits.length; i++) {
            count[numbers[i]] = commits[i];
            for (int arc = first[i]; arc < first[i + 1]; arc++) {
                ties.get(numbers[i]).put(numbers[other[arc]], new Tie(together[arc], weight[arc]));
            }
        }
        return rows(looked, large, count, ties);
    }

    /** How many commits there were. */
    public int looked() {
        return looked;
    }

    /** How many of them were left out, as they touch too many files. */
    public int large() {
        return large;
    }

    /** The commits that touched the file of a subject, without large ones. */
    public int commits(int subject) {
        return commits.length == 0 ? 0 : commits[subject];
    }

    /** The subjects that changed together with one, ascending. */
    public int[] partners(int subject) {
        return commits.length == 0 ? new int[0] : Arrays.copyOfRange(other, first[subject], first[subject + 1]);
    }

    /** In how many commits two subjects changed together; 0 for less than two. */
    public int together(int one, int with) {
        int arc = arc(one, with);
        return arc < 0 ? 0 : together[arc];
    }

    /**
     * How far two subjects change together, from 0 to less than 1: the weight of their pair divided by three more than the commits of the
     * one that changed less. This is the confidence of the stronger of both association rules (R. Agrawal et al., 1993), damped.
     */
    public double strength(int one, int with) {
        int arc = arc(one, with);
        return arc < 0 ? 0 : weight[arc] / (DAMPING + Math.min(commits[one], commits[with]));
    }

    private int arc(int one, int with) {
        return commits.length == 0 ? -1 : Arrays.binarySearch(other, first[one], first[one + 1], with);
    }

    /** Numbers that are equal for equal changes, and nearly only for these. */
    public int[] digest() {
        return new int[] {
            looked,
            large,
            Arrays.hashCode(commits),
            Arrays.hashCode(first),
            Arrays.hashCode(other),
            Arrays.hashCode(together),
            Arrays.hashCode(weight)
        };
    }
}
