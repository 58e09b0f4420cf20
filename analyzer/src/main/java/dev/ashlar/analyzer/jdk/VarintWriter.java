package dev.ashlar.analyzer.jdk;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.ToIntFunction;

/** Collects non-negative numbers in LEB128: seven bits a byte, the lowest first, the top bit set on all but the last. */
final class VarintWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** The number of elements, then each of them as a number. */
    <T> void list(List<T> elements, ToIntFunction<? super T> toNumber) {
        number(elements.size());
        elements.forEach(element -> number(toNumber.applyAsInt(element)));
    }

    void append(VarintWriter other) {
        bytes.writeBytes(other.bytes());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
