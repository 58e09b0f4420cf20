package dev.ashlar.analyzer.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much clusters use each other. Takes memory for those that do; one cluster at a time is looked at. */
final class ClusterFlow {
    private static final class Flow {
        private float to;
        private float from;

        void add(double moreTo, double moreFrom) {
            to += moreTo;
            from += moreFrom;
        }
    }

    private final List<Map<Integer, Flow>> rows = new ArrayList<>();
    private final float[] to;
    private final float[] from;
    private int looked = -1;

    ClusterFlow(int clusters) {
        for (int i = 0; i < clusters; i++) {
            rows.add(new HashMap<>());
        }
        this.to = new float[clusters];
        this.from = new float[clusters];
    }

    void add(int one, int other, double forward, double backward) {
        flow(one, other).add(forward, backward);
        flow(other, one).add(backward, forward);
    }

    private Flow flow(int one, int other) {
        return rows.get(one).computeIfAbsent(other, any -> new Flow());
    }

    /** From now on it is asked about this cluster as it is now. */
    void look(int cluster) {
        lookAway();
        rows.get(cluster).forEach((other, flow) -> put(other, flow.to, flow.from));
        looked = cluster;
    }

    private void lookAway() {
        if (looked >= 0) {
            rows.get(looked).keySet().forEach(other -> put(other, 0, 0));
        }
        looked = -1;
    }

    private void put(int other, float there, float back) {
        to[other] = there;
        from[other] = back;
    }

    /** How much the cluster that is looked at uses another. */
    float to(int other) {
        return to[other];
    }

    /** How much another uses the cluster that is looked at. */
    float from(int other) {
        return from[other];
    }

    /** What one of them uses and is used by becomes that of the other. Looks at none of them afterwards. */
    void join(int kept, int joined) {
        lookAway();
        rows.get(kept).remove(joined);
        rows.get(joined).remove(kept);
        rows.get(joined).forEach((other, flow) -> {
            flow(kept, other).add(flow.to, flow.from);
            flow(other, kept).add(flow.from, flow.to);
            rows.get(other).remove(joined);
        });
        rows.set(joined, Map.of());
    }
}
