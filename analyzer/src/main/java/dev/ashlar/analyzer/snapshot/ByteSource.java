package dev.ashlar.analyzer.snapshot;

import java.nio.ByteBuffer;

/** Reads what {@link ByteSink} wrote, and trusts none of it. */
final class ByteSource {
    private static final int LAST_SHIFT = 63;

    private final byte[] bytes;
    private final int end;
    private int position;

    ByteSource(ByteBuffer content) {
        this.bytes = content.array();
        this.position = content.arrayOffset() + content.position();
        this.end = content.arrayOffset() + content.limit();
    }

    long number() throws Malformed {
        long number = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += 7) {
            byte next = nextByte();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new Malformed("it is damaged: a number does not end");
    }

    private byte nextByte() throws Malformed {
        if (position == end) {
            throw new Malformed("it is damaged: the content ends too early");
        }
        return bytes[position++];
    }

    long difference() throws Malformed {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    /** A number from 0 up to the limit, exclusive. */
    int below(int limit) throws Malformed {
        long number = number();
        if (number < 0 || number >= limit) {
            throw new Malformed("it is damaged: " + number + " is not below " + limit);
        }
        return (int) number;
    }

    /** How many things follow; as each takes a byte at least, there cannot be more than there are bytes. */
    int count() throws Malformed {
        return below(end - position + 1);
    }

    String text() throws Malformed {
        char[] units = new char[count()];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) below(Character.MAX_VALUE + 1);
        }
        return new String(units);
    }

    boolean isAtEnd() {
        return position == end;
    }
}
