package dev.ashlar.analyzer.mention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Names of files, found by what they begin with: letters, digits and underscores up to the first other character. */
final class FileNames {
    private final ByteTable firstWords;
    private final List<List<String>> byFirstWord = new ArrayList<>();

    FileNames(Collection<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : new TreeSet<>(names)) {
            int number = numbers.computeIfAbsent(firstWord(name), any -> {
                byFirstWord.add(new ArrayList<>(1));
                return byFirstWord.size() - 1;
            });
            byFirstWord.get(number).add(name);
        }
        firstWords = new ByteTable(numbers);
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && (Character.isLetterOrDigit(name.charAt(end)) || name.charAt(end) == '_')) {
            end++;
        }
        return name.substring(0, end);
    }

    /** Those that stand in a text where a word begins that has this hash. */
    List<String> at(byte[] text, int from, int to, long hash) {
        int number = firstWords.find(text, from, to, hash);
        if (number == ByteTable.NONE || (from > 0 && isPart(text[from - 1]))) {
            return List.of();
        }
        return byFirstWord.get(number).stream()
                .filter(name -> stands(name.getBytes(StandardCharsets.UTF_8), text, from))
                .toList();
    }

    private static boolean stands(byte[] name, byte[] text, int from) {
        int to = from + name.length;
        return to <= text.length
                && Arrays.equals(text, from, to, name, 0, name.length)
                && (to == text.length || !isPart(text[to]));
    }

    private static boolean isPart(byte each) {
        return each == '-' || each == '.' || each == '_' || Character.isLetterOrDigit(each);
    }
}
