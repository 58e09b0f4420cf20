package dev.ashlar.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a command below a POSIX shell, whose {@code times} tells the CPU time of the finished process: exact, and there on
 * every machine. The peak of the resident size is what Linux keeps in {@code /proc} while the process lives.
 */
final class MeasuredProcess {

    private static final String SCRIPT = "\"$@\"; code=$?; times >&2; exit $code";
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
    private static final long POLL_MILLIS = 20;

    private final List<String> command;
    private final Path out;
    private final Path err;
    private long peakKilobytes;

    private MeasuredProcess(List<String> command, Path folder) {
        this.command = command;
        this.out = folder.resolve("speed.out");
        this.err = folder.resolve("speed.err");
    }

    /**
     * Runs it once; what it prints is kept in {@code folder} until the next run.
     *
     * @throws IOException when it ends with another exit code than 0
     */
    static Measurement run(List<String> command, Path folder) throws IOException {
        return new MeasuredProcess(command, folder).run();
    }

    private Measurement run() throws IOException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
        shell.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(shell)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        watch(process);
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> errors = Files.readAllLines(err);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + "\n" + String.join("\n", errors));
        }
        return new Measurement(childSeconds(errors), wall, peakKilobytes / 1024, lastLine());
    }

    private void watch(Process process) throws IOException {
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(child -> peakKilobytes = Math.max(peakKilobytes, peak(child.pid())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + String.join(" ", command), e);
        }
    }

    /** A process may end between two looks at it. */
    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** The last line of {@code times}: user and system time of the children. */
    static double childSeconds(List<String> lines) {
        double seconds = 0;
        Matcher time = TIME.matcher(lines.get(lines.size() - 1));
        while (time.find()) {
            seconds += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
        }
        return seconds;
    }

    private String lastLine() throws IOException {
        List<String> lines = Files.readAllLines(out);
        return lines.size() == 1 ? lines.get(0) : lines.size() + " lines";
    }
}
