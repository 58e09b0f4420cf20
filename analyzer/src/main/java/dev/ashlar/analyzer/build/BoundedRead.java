package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a stream that may be larger than it claims to be. */
final class BoundedRead {

    /** No source file is larger; what is, was made to fill the memory. */
    static final int LIMIT = 200 << 20;

    /** What is set aside at once because a header says so. */
    private static final int TRUSTED = 16 << 20;

    private BoundedRead() {}

    /**
     * Reads to the end.
     *
     * @param claimed the size that a header states, a hint only; negative if unknown
     * @throws IOException if there are more than {@link #LIMIT} bytes, checked while reading
     */
    static byte[] readAll(InputStream in, long claimed) throws IOException {
        if (claimed > LIMIT) {
            throw tooLarge();
        }
        byte[] start = new byte[(int) Math.min(Math.max(claimed, 0), TRUSTED)];
        int read = in.readNBytes(start, 0, start.length);
        int next = read < start.length ? -1 : in.read();
        if (next < 0) {
            return read == start.length ? start : Arrays.copyOf(start, read);
        }
        return join(start, (byte) next, in.readNBytes(LIMIT - start.length));
    }

    private static byte[] join(byte[] start, byte next, byte[] rest) throws IOException {
        int size = start.length + 1 + rest.length;
        if (size > LIMIT) {
            throw tooLarge();
        }
        byte[] all = Arrays.copyOf(start, size);
        all[start.length] = next;
        System.arraycopy(rest, 0, all, start.length + 1, rest.length);
        return all;
    }

    private static IOException tooLarge() {
        return new IOException("larger than " + (LIMIT >> 20) + " MB");
    }
}
