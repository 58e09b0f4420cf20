package dev.ashlar.rules.modules;

/**
 * Something that the modules file says, and where.
 *
 * @param line from 1
 */
public record Entry<T>(T value, int line) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
