package dev.ashlar.analyzer.question;

import java.util.Arrays;

/**
 * How many letters must be added, dropped, replaced or swapped with their neighbour to turn one word into another, none
 * of them twice (F. J. Damerau 1964, V. I. Levenshtein 1965; the restricted form known as optimal string alignment).
 */
public final class EditDistance {
    private final String one;
    private final String other;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    private EditDistance(String one, String other) {
        this.one = one;
        this.other = other;
        this.beforeLast = new int[other.length() + 1];
        this.last = new int[other.length() + 1];
        this.row = new int[other.length() + 1];
        Arrays.setAll(last, j -> j);
    }

    /** The distance, or some number above the limit when it is above. */
    public static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        return new EditDistance(one, other).compute(limit);
    }

    private int compute(int limit) {
        for (int i = 1; i <= one.length(); i++) {
            if (fillRow(i) > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    /** Returns the least number of the row; those of later rows are not smaller. */
    private int fillRow(int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= other.length(); j++) {
            row[j] = cell(i, j);
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private int cell(int i, int j) {
        int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        return swapped(i, j) ? Math.min(best, beforeLast[j - 2] + 1) : best;
    }

    private boolean swapped(int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
