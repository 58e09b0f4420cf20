package dev.ashlar.analyzer.facts;

/**
 * Something in a file that could not be read as it should.
 *
 * @param line where, from 1; 0 when the file as a whole is meant
 * @param reason lower case, no full stop: {@code merge conflict marker}
 */
public record Problem(int line, String reason) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : reason.compareTo(other.reason);
    }
}
