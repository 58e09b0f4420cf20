package dev.ashlar.rules.modules;

/**
 * How many modules a proposal is to have.
 *
 * @param least at least 1
 * @param most not below {@code least}
 * @param line where it is said, from 1
 */
public record ModuleCount(int least, int most, int line) {
    @Override
    public String toString() {
        return least == most ? String.valueOf(least) : least + ".." + most;
    }
}
