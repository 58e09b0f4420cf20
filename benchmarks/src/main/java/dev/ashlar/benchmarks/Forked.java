package dev.ashlar.benchmarks;

import java.io.IOException;
import java.util.List;

/** A command that prints where this program prints. */
final class Forked {

    private Forked() {}

    static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("exit code " + process.exitValue() + ": " + String.join(" ", command));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + String.join(" ", command), e);
        }
    }
}
