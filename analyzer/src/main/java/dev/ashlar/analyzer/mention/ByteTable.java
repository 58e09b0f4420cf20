package dev.ashlar.analyzer.mention;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds numbers by names, straight from the bytes of a text in UTF-8; a slash in the text is read as a dot.
 *
 * <p>Open addressing with hashes of Fowler, Noll and Vo (FNV-1a, 64 bits), which can be computed as the bytes come by.
 */
final class ByteTable {

    /** The hash of nothing. */
    static final long SEED = 0xcbf29ce484222325L;

    static final int NONE = -1;

    private static final long PRIME = 0x100000001b3L;

    private final List<byte[]> keys = new ArrayList<>();
    private final int[] values;
    private final long[] hashes;
    /** One more than the index of a key; 0 where there is none. */
    private final int[] slots;

    /** The longest key. */
    private int longest;

    ByteTable(Map<String, Integer> entries) {
        values = new int[entries.size()];
        hashes = new long[entries.size()];
        slots = new int[Integer.highestOneBit(Math.max(entries.size(), 4)) * 4];
        entries.forEach(this::add);
    }

    private void add(String key, int value) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        long hash = hash(bytes);
        int index = keys.size();
        keys.add(bytes);
        values[index] = value;
        hashes[index] = hash;
        longest = Math.max(longest, bytes.length);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    private static long hash(byte[] bytes) {
        long hash = SEED;
        for (byte each : bytes) {
            hash = hash(hash, each);
        }
        return hash;
    }

    /** The hash of a name that goes on with a byte. */
    static long hash(long hash, byte next) {
        return (hash ^ (next & 0xff)) * PRIME;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
    }

    /** In bytes. */
    int longest() {
        return longest;
    }

    /**
     * What was added with the name.
     *
     * @param hash that of the bytes from {@code from} to before {@code to}
     * @return {@link #NONE} if there is no such name
     */
    int find(byte[] text, int from, int to, long hash) {
        for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            if (hashes[index] == hash && same(keys.get(index), text, from, to)) {
                return values[index];
            }
        }
        return NONE;
    }

    private static boolean same(byte[] key, byte[] text, int from, int to) {
        if (key.length != to - from) {
            return false;
        }
        for (int i = 0; i < key.length; i++) {
            if (key[i] != dotted(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    static byte dotted(byte each) {
        return each == '/' ? (byte) '.' : each;
    }
}
