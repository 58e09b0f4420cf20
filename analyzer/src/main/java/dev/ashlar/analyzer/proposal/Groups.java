package dev.ashlar.analyzer.proposal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers of groups by member. */
final class Groups {
    private Groups() {}

    /** The same groups numbered without gaps, in the order of their first members. */
    static int[] numbered(int[] groups) {
        Map<Integer, Integer> number = new HashMap<>();
        int[] result = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            Integer known = number.get(groups[i]);
            if (known == null) {
                known = number.size();
                number.put(groups[i], known);
            }
            result[i] = known;
        }
        return result;
    }

    /** How many there are, if numbered without gaps. */
    static int count(int[] groups) {
        return Arrays.stream(groups).max().orElse(-1) + 1;
    }

    static int[] sizes(int[] groups, int count) {
        int[] sizes = new int[count];
        for (int group : groups) {
            sizes[group]++;
        }
        return sizes;
    }
}
