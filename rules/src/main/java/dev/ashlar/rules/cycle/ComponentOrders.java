package dev.ashlar.rules.cycle;

import java.util.List;

/** Orders the nodes of each strongly connected component, and strings the components together. */
final class ComponentOrders {
    private final List<int[]> components;
    private final int[] component;
    private final int[] local;
    private final int[] from;
    private final int[] to;
    private final long[] weights;
    /** The arcs within components, by component. */
    private final int[] inside;

    private final int[] first;

    ComponentOrders(int nodes, int[] from, int[] to, long[] weights, List<int[]> components) {
        this.components = components;
        this.from = from;
        this.to = to;
        this.weights = weights;
        this.component = new int[nodes];
        this.local = new int[nodes];
        for (int number = 0; number < components.size(); number++) {
            int[] members = components.get(number);
            for (int i = 0; i < members.length; i++) {
                component[members[i]] = number;
                local[members[i]] = i;
            }
        }
        this.first = new int[components.size() + 1];
        this.inside = insideArcs();
    }

    int[] order() {
        int[] order = new int[component.length];
        int filled = 0;
        for (int number = 0; number < components.size(); number++) {
            int[] members = components.get(number);
            for (int member : members.length == 1 ? new int[1] : order(number)) {
                order[filled++] = members[member];
            }
        }
        return order;
    }

    private int[] insideArcs() {
        for (int arc = 0; arc < from.length; arc++) {
            if (isInside(arc)) {
                first[component[from[arc]] + 1]++;
            }
        }
        for (int number = 0; number < components.size(); number++) {
            first[number + 1] += first[number];
        }
        int[] arcs = new int[first[components.size()]];
        int[] next = first.clone();
        for (int arc = 0; arc < from.length; arc++) {
            if (isInside(arc)) {
                arcs[next[component[from[arc]]]++] = arc;
            }
        }
        return arcs;
    }

    private boolean isInside(int arc) {
        return from[arc] != to[arc] && component[from[arc]] == component[to[arc]];
    }

    private int[] order(int number) {
        CyclicPart part = part(number);
        return part.size() <= FeedbackArcs.MOST_NODES_EXACT ? Lawler.order(part) : Heuristic.order(part);
    }

    private CyclicPart part(int number) {
        int arcs = first[number + 1] - first[number];
        int[] localFrom = new int[arcs];
        int[] localTo = new int[arcs];
        long[] localWeights = new long[arcs];
        for (int i = 0; i < arcs; i++) {
            int arc = inside[first[number] + i];
            localFrom[i] = local[from[arc]];
            localTo[i] = local[to[arc]];
            localWeights[i] = weights[arc];
        }
        return new CyclicPart(components.get(number).length, localFrom, localTo, localWeights);
    }
}
