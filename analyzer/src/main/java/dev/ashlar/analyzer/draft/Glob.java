package dev.ashlar.analyzer.draft;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/**
 * A pattern for paths as CODEOWNERS files have them: like those of gitignore, but that {@code docs/*} means the files of the folder and not
 * those below. Matching takes time in the product of both lengths at most, whatever the pattern.
 */
final class Glob {
    private static final String ANY_FOLDERS = "**";

    private final List<String> steps;
    /** Whether what is below a match is meant, too; and whether only that. */
    private final boolean open;

    private final boolean folder;

    private Glob(List<String> steps, boolean open, boolean folder) {
        this.steps = steps;
        this.open = open;
        this.folder = folder;
    }

    static Glob of(String pattern) {
        boolean folder = pattern.endsWith("/");
        String path = pattern.substring(pattern.startsWith("/") ? 1 : 0, pattern.length() - (folder ? 1 : 0));
        boolean anchored = pattern.startsWith("/") || path.indexOf('/') >= 0;
        List<String> steps = List.of((anchored ? path : ANY_FOLDERS + "/" + path).split("/", -1));
        boolean filesOnly = path.endsWith("/*");
        return new Glob(steps, !filesOnly, folder);
    }

    /** Whether a file is meant. */
    boolean matches(String path) {
        List<String> parts = List.of(path.split("/", -1));
        int most = folder ? parts.size() - 1 : parts.size();
        int least = open ? 1 : most;
        for (int length = most; length >= Math.max(1, least); length--) {
            if (matches(steps.size(), parts.subList(0, length))) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(int size, List<String> parts) {
        return wildcard(
                size,
                parts.size(),
                step -> steps.get(step).equals(ANY_FOLDERS),
                (step, part) -> name(steps.get(step), parts.get(part)));
    }

    private static boolean name(String pattern, String name) {
        return wildcard(
                pattern.length(),
                name.length(),
                i -> pattern.charAt(i) == '*',
                (i, j) -> pattern.charAt(i) == '?' || pattern.charAt(i) == name.charAt(j));
    }

    /** Goes back to the last star only: an earlier one cannot help. */
    private static boolean wildcard(int patterns, int items, IntPredicate star, BiPredicate<Integer, Integer> fits) {
        int pattern = 0;
        int item = 0;
        int lastStar = -1;
        int resume = 0;
        while (item < items) {
            if (pattern < patterns && star.test(pattern)) {
                lastStar = pattern++;
                resume = item;
            } else if (pattern < patterns && fits.test(pattern, item)) {
                pattern++;
                item++;
            } else if (lastStar >= 0) {
                pattern = lastStar + 1;
                item = ++resume;
            } else {
                return false;
            }
        }
        while (pattern < patterns && star.test(pattern)) {
            pattern++;
        }
        return pattern == patterns;
    }
}
