package dev.ashlar.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a map: every module above all that it uses, and no row so long that names become too small to read.
 *
 * <p>List scheduling by levels (T. C. Hu, <i>Parallel sequencing and assembly line problems</i>, 1961), from the last row up:
 * of the modules whose used ones all have their row, the next row gets those with the longest chain of users above them, of
 * equal ones the first by name. Where the dependencies said to be in order form a cycle, the one into the module with the
 * fewest users left is ignored. Takes time in O(modules² + rows * dependencies).
 */
final class Rows {

    private static final int SHORT = 6;

    private final Map<String, Set<String>> users = new HashMap<>();
    private final Map<String, Set<String>> used = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    private Rows(List<MapNode> nodes, List<MapEdge> edges) {
        for (MapEdge edge : edges) {
            users.computeIfAbsent(edge.lower(), name -> new HashSet<>()).add(edge.upper());
        }
        fromTheTop(nodes);
    }

    /**
     * Puts modules into rows.
     *
     * @param nodes sorted by name
     * @param edges among these nodes
     * @return the nodes from top to bottom, within a row by name
     */
    static List<List<MapNode>> of(List<MapNode> nodes, List<MapEdge> edges) {
        return new Rows(nodes, edges).fromTheBottom(nodes);
    }

    /** Gives every module its level; what is used by modules that have theirs already counts as in order. */
    private void fromTheTop(List<MapNode> nodes) {
        List<MapNode> left = new ArrayList<>(nodes);
        while (!left.isEmpty()) {
            MapNode next = left.stream()
                    .min(Comparator.comparingInt(this::usersWithoutALevel))
                    .orElseThrow();
            left.remove(next);
            int level = 0;
            for (String user : users.getOrDefault(next.name(), Set.of())) {
                Integer above = levels.get(user);
                if (above != null) {
                    level = Math.max(level, above + 1);
                    used.computeIfAbsent(user, name -> new HashSet<>()).add(next.name());
                }
            }
            levels.put(next.name(), level);
        }
    }

    private int usersWithoutALevel(MapNode node) {
        return (int) users.getOrDefault(node.name(), Set.of()).stream()
                .filter(user -> !levels.containsKey(user))
                .count();
    }

    private List<List<MapNode>> fromTheBottom(List<MapNode> nodes) {
        int longest = Math.max(SHORT, (int) Math.ceil(Math.sqrt(2.0 * nodes.size())));
        Set<MapNode> left = new LinkedHashSet<>(nodes);
        Set<String> placed = new HashSet<>();
        List<List<MapNode>> rows = new ArrayList<>();
        while (!left.isEmpty()) {
            List<MapNode> row = left.stream()
                    .filter(node -> placed.containsAll(used.getOrDefault(node.name(), Set.of())))
                    .sorted(Comparator.comparingInt((MapNode node) -> levels.getOrDefault(node.name(), 0))
                            .reversed()
                            .thenComparing(MapNode::name))
                    .limit(longest)
                    .sorted(Comparator.comparing(MapNode::name))
                    .toList();
            row.forEach(left::remove);
            row.forEach(node -> placed.add(node.name()));
            rows.add(0, row);
        }
        return List.copyOf(rows);
    }
}
