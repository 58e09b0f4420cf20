package dev.ashlar.analyzer.graph;

import java.util.Arrays;

/** A growing stack of numbers. */
final class IntStack {
    private int[] elements = new int[64];
    private int size;

    void push(int element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
        }
        elements[size++] = element;
    }

    /** Takes off all elements down to this one, which must be on the stack, itself included. */
    int[] popDownTo(int element) {
        int from = size - 1;
        while (elements[from] != element) {
            from--;
        }
        int[] popped = Arrays.copyOfRange(elements, from, size);
        size = from;
        return popped;
    }
}
