package dev.ashlar.analyzer.snapshot;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Writes numbers into memory, small ones in few bytes: seven bits each, the lowest first, the eighth says that more
 * follow.
 */
final class ByteSink {
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** A number from 0 up (a negative one takes ten bytes). */
    void number(long number) {
        if (bytes.length - size < LONGEST_NUMBER) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number near 0 on either side. */
    void difference(long difference) {
        number((difference << 1) ^ (difference >> 63));
    }

    /** A text, by its UTF-16 units: whatever a path or an identifier holds comes back as it was. */
    void text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    /** What was written. */
    ByteBuffer content() {
        return ByteBuffer.wrap(bytes, 0, size);
    }
}
