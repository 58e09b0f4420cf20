package dev.ashlar.rules.modules;

/**
 * What is wrong with a modules file, and what was expected.
 *
 * @param line from 1; 0 if the file could not be opened
 */
public record FileError(String file, int line, String message) {
    /** {@code FILE:LINE: message}. */
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
