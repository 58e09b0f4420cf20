package dev.ashlar.analyzer.jdk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads what {@link VarintWriter} wrote, from a place within a larger array. */
final class VarintReader {
    private final byte[] bytes;
    private int position;

    VarintReader(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next = bytes[position++];
        while (next < 0) {
            value |= (next & 0x7f) << shift;
            shift += 7;
            next = bytes[position++];
        }
        return value | (next << shift);
    }

    <T> List<T> list(IntFunction<? extends T> fromNumber) {
        int size = number();
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(fromNumber.apply(number()));
        }
        return elements;
    }
}
