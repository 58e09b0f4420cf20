package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the {@code mvn} of the machine, with its settings, repositories and proxies. */
final class Maven {

    /** What a run printed, and whether it went well. */
    record Run(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }

        Run orThrow() throws IOException {
            if (failed()) {
                throw new IOException("mvn failed:\n" + output);
            }
            return this;
        }
    }

    private Maven() {}

    static Run run(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(executable(), "-B", "-q"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(exitCode(process), output);
    }

    private static String executable() {
        return System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while mvn ran", e);
        }
    }
}
