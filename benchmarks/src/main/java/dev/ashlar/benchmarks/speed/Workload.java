package dev.ashlar.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What one virtual machine does once, from start to exit, while it is measured. */
interface Workload {

    /** Does the work on the jars and sums up what came out, to prove that all of it was done. */
    String run(List<Path> jars) throws IOException;
}
