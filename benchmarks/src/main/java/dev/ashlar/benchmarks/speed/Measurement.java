package dev.ashlar.benchmarks.speed;

/**
 * What one process has cost.
 *
 * @param cpuSeconds user and system time of the whole process, compiler and collector threads included
 * @param rssMegabytes the highest resident size; 0 where the system does not tell
 * @param result the last line that it printed
 */
record Measurement(double cpuSeconds, double wallSeconds, long rssMegabytes, String result) {

    /** The least of each: what disturbs a run only ever adds to it. */
    Measurement least(Measurement other) {
        return new Measurement(
                Math.min(cpuSeconds, other.cpuSeconds),
                Math.min(wallSeconds, other.wallSeconds),
                Math.min(rssMegabytes, other.rssMegabytes),
                result);
    }
}
