package dev.ashlar.benchmarks.proposals.proposer;

import dev.ashlar.benchmarks.proposals.subject.ShownType;
import dev.ashlar.benchmarks.proposals.subject.TypeGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Takes the packages of one depth as modules: the depth nearest to the number that is asked for, else the first one below
 * which there are enough to be a division.
 */
public final class PackageTree implements Proposer {

    /** At less the tree has not forked yet: {@code org}, {@code com} and a vendor or two. */
    private static final int ENOUGH = 4;

    @Override
    public String name() {
        return "package tree";
    }

    @Override
    public int[] propose(TypeGraph graph, OptionalInt modules) {
        List<String[]> paths = graph.types().stream()
                .map(ShownType::pack)
                .map(pack -> pack.split("\\."))
                .toList();
        int deepest = paths.stream().mapToInt(path -> path.length).max().orElse(1);
        List<List<String>> byDepth = IntStream.rangeClosed(1, deepest)
                .mapToObj(depth -> prefixes(paths, depth))
                .toList();
        return numbered(modules.isPresent() ? nearest(byDepth, modules.getAsInt()) : firstFork(byDepth));
    }

    private static List<String> prefixes(List<String[]> paths, int depth) {
        return paths.stream()
                .map(path -> Arrays.stream(path).limit(depth).collect(Collectors.joining(".")))
                .toList();
    }

    private static List<String> nearest(List<List<String>> byDepth, int modules) {
        return byDepth.stream()
                .min(Comparator.comparingLong(packages -> Math.abs(distinct(packages) - modules)))
                .orElse(List.of());
    }

    private static List<String> firstFork(List<List<String>> byDepth) {
        return byDepth.stream()
                .filter(packages -> distinct(packages) >= ENOUGH)
                .findFirst()
                .orElseGet(() -> byDepth.get(byDepth.size() - 1));
    }

    private static long distinct(List<String> packages) {
        return packages.stream().distinct().count();
    }

    private static int[] numbered(List<String> packages) {
        Map<String, Integer> numbers = new HashMap<>();
        packages.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
        return packages.stream().mapToInt(numbers::get).toArray();
    }
}
