package dev.ashlar.analyzer.graph;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Edges in the order in which they were added, 16 bytes each, in chunks so that growing copies nothing. */
final class EdgeBuffer {
    private static final int CHUNK = 1 << 15;

    private final List<long @Nullable []> chunks = new ArrayList<>();
    private int size;

    void add(int from, int to, long edge) {
        int at = size % CHUNK * 2;
        if (at == 0) {
            chunks.add(new long[CHUNK * 2]);
        }
        long[] chunk = chunk(size);
        chunk[at] = ((long) from << 32) | to;
        chunk[at + 1] = edge;
        size = Math.incrementExact(size);
    }

    int size() {
        return size;
    }

    int from(int i) {
        return (int) (chunk(i)[i % CHUNK * 2] >>> 32);
    }

    int to(int i) {
        return (int) chunk(i)[i % CHUNK * 2];
    }

    long edge(int i) {
        return chunk(i)[i % CHUNK * 2 + 1];
    }

    /** Gives the memory of edges back that come before this one; they cannot be read any more. */
    void release(int before) {
        if (before >= CHUNK && before % CHUNK == 0) {
            chunks.set(before / CHUNK - 1, null);
        }
    }

    private long[] chunk(int i) {
        long[] chunk = chunks.get(i / CHUNK);
        if (chunk == null) {
            throw new IllegalStateException("edge " + i + " is released");
        }
        return chunk;
    }
}
