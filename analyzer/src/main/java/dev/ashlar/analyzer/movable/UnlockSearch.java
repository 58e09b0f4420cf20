package dev.ashlar.analyzer.movable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Which arcs to cut first. A candidate is the whole set of arcs that holds back some file, as one of them alone frees
 * nothing, or that holds back all files. The one that frees the most files for a reference is taken, then again with what is left of the others. One
 * that frees fewer files than it has arcs holds back too little to be worth it, unless it frees the last ones. Ties go to
 * the lower price, then to the first file by name. Time quadratic in the number of different sets, for each cut.
 */
final class UnlockSearch {
    private final int staying;
    private final IntUnaryOperator price;
    private final Map<Integer, Integer> prices = new HashMap<>();
    private final Map<SortedSet<Integer>, Integer> filesHeldBy = new TreeMap<>(UnlockSearch::compare);

    /**
     * @param held for each file that few arcs hold back these arcs, not empty
     * @param staying the number of all files that are held back
     * @param price the number of references of an arc
     */
    UnlockSearch(Collection<SortedSet<Integer>> held, int staying, IntUnaryOperator price) {
        this.staying = staying;
        this.price = price;
        held.forEach(arcs -> filesHeldBy.merge(arcs, 1, Integer::sum));
    }

    private static int compare(SortedSet<Integer> one, SortedSet<Integer> other) {
        return Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
    }

    /** What to cut next, when the arcs of {@code cut} are cut and at most so many more can be; nothing if none helps. */
    Optional<SortedSet<Integer>> next(BitSet cut, int most) {
        Map<SortedSet<Integer>, Integer> left = left(cut);
        int heldByMore = staying - sum(filesHeldBy);
        SortedSet<Integer> all = left.keySet().stream().collect(TreeSet::new, Set::addAll, Set::addAll);
        return Stream.concat(left.keySet().stream(), Stream.of(all))
                .filter(arcs -> !arcs.isEmpty() && arcs.size() <= most)
                .map(arcs -> candidate(arcs, left))
                .filter(candidate -> candidate.isWorthIt() || (heldByMore == 0 && candidate.files == sum(left)))
                .min(Candidate.BEST_FIRST)
                .map(Candidate::arcs);
    }

    private static int sum(Map<SortedSet<Integer>, Integer> files) {
        return files.values().stream().mapToInt(count -> count).sum();
    }

    /** What still holds back files, and how many. */
    private Map<SortedSet<Integer>, Integer> left(BitSet cut) {
        Map<SortedSet<Integer>, Integer> left = new TreeMap<>(UnlockSearch::compare);
        filesHeldBy.forEach((arcs, files) -> {
            SortedSet<Integer> uncut = new TreeSet<>(arcs);
            uncut.removeIf(cut::get);
            if (!uncut.isEmpty()) {
                left.merge(uncut, files, Integer::sum);
            }
        });
        return left;
    }

    private Candidate candidate(SortedSet<Integer> arcs, Map<SortedSet<Integer>, Integer> left) {
        int files = left.entrySet().stream()
                .filter(entry -> arcs.containsAll(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Candidate(arcs, files, arcs.stream().mapToInt(this::price).sum());
    }

    private int price(int arc) {
        return prices.computeIfAbsent(arc, price::applyAsInt);
    }

    private record Candidate(SortedSet<Integer> arcs, int files, int references) {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.files / (double) candidate.references)
                .thenComparingInt(Candidate::references)
                .thenComparing(Candidate::arcs, UnlockSearch::compare);

        boolean isWorthIt() {
            return files >= arcs.size();
        }
    }
}
