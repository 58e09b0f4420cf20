package dev.ashlar.analyzer.price;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which members of modules use members of other modules: the pairs that the rule engine judges, with the way back to their references. Numbered by
 * source, then target; so by source module first.
 */
final class Links {
    private final JudgedPairs pairs;
    private final Members members;
    private final int[] from;
    private final int[] to;
    private final int[] firstPair;
    private final int[] pairOf;
    private final int[] references;

    /** @param slots target member and pair in one number, sorted for each source member from {@code offsets} on */
    private Links(JudgedPairs pairs, Members members, long[] slots) {
        this.pairs = pairs;
        this.members = members;
        this.pairOf = Arrays.stream(slots).mapToInt(slot -> (int) slot).toArray();
        int[] starts = IntStream.range(0, slots.length)
                .filter(i -> i == 0
                        || target(slots[i]) != target(slots[i - 1])
                        || source(pairOf[i]) != source(pairOf[i - 1]))
                .toArray();
        this.from = Arrays.stream(starts).map(i -> source(pairOf[i])).toArray();
        this.to = Arrays.stream(starts).map(i -> target(slots[i])).toArray();
        this.firstPair = Arrays.copyOf(starts, starts.length + 1);
        firstPair[starts.length] = slots.length;
        this.references = IntStream.range(0, starts.length)
                .map(link -> pairs.countReferences(pairs(link)))
                .toArray();
    }

    /** Takes time linear in pairs, but for sorting those of each member. */
    static Links of(JudgedPairs pairs, Members members) {
        int[] crossing = IntStream.range(0, pairs.size())
                .filter(pair -> crosses(members, members.memberOf(pairs.from(pair)), members.memberOf(pairs.to(pair))))
                .toArray();
        int[] next = new int[members.size() + 1];
        for (int pair : crossing) {
            next[members.memberOf(pairs.from(pair)) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] offsets = next.clone();
        long[] slots = new long[crossing.length];
        for (int pair : crossing) {
            slots[next[members.memberOf(pairs.from(pair))]++] =
                    (long) members.memberOf(pairs.to(pair)) << Integer.SIZE | pair;
        }
        for (int member = 0; member < members.size(); member++) {
            Arrays.sort(slots, offsets[member], offsets[member + 1]);
        }
        return new Links(pairs, members, slots);
    }

    private static boolean crosses(Members members, int from, int to) {
        return from != Members.NONE && to != Members.NONE && members.module(from) != members.module(to);
    }

    private int source(int pair) {
        return members.memberOf(pairs.from(pair));
    }

    private static int target(long slot) {
        return (int) (slot >> Integer.SIZE);
    }

    int size() {
        return from.length;
    }

    int from(int link) {
        return from[link];
    }

    int to(int link) {
        return to[link];
    }

    int fromModule(int link) {
        return members.module(from[link]);
    }

    int toModule(int link) {
        return members.module(to[link]);
    }

    /** How many references it has. */
    int references(int link) {
        return references[link];
    }

    /** What it consists of, by number in {@link JudgedPairs}; several where build modules have types of one name. */
    int[] pairs(int link) {
        return Arrays.copyOfRange(pairOf, firstPair[link], firstPair[link + 1]);
    }

    /** The link between two members; takes time in the logarithm of all. */
    int find(int fromMember, int toMember) {
        int low = 0;
        int high = from.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = from[middle] != fromMember
                    ? Integer.compare(from[middle], fromMember)
                    : Integer.compare(to[middle], toMember);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        throw new IllegalStateException("the rule engine knows a pair that the graph does not");
    }
}
