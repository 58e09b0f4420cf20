package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/** The values of the expression that is being evaluated. */
final class OperandStack {
    private final List<Value> values = new ArrayList<>();

    void push(Value value) {
        values.add(value);
    }

    Value pop() {
        return values.remove(values.size() - 1);
    }

    /** The last values, in the order in which they were pushed. */
    List<Value> pop(int count) {
        if (count == 0) {
            return List.of();
        }
        List<Value> last = values.subList(values.size() - count, values.size());
        List<Value> result = new ArrayList<>(last);
        last.clear();
        return result;
    }
}
