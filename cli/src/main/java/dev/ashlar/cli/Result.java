package dev.ashlar.cli;

import dev.ashlar.cli.output.Body;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a result goes: a stream or a file, always in UTF-8 and with {@code \n} at the end of a line. A file is written beside
 * and renamed, so that nobody sees half of it and a run that fails leaves the old one.
 */
final class Result {

    private static final int BUFFER = 1 << 16;

    private final Destination destination;
    private final boolean colored;

    private Result(Destination destination, boolean colored) {
        this.destination = destination;
        this.colored = colored;
    }

    static Result toStream(OutputStream stream, boolean colored) {
        return new Result(body -> write(body, stream), colored);
    }

    static Result toFile(Path file, boolean colored) {
        return new Result(body -> writeTo(file, body), colored);
    }

    /** Whether the text goes to someone who wants colour. */
    boolean colored() {
        return colored;
    }

    /** Writes the whole result. */
    void write(Body body) throws IOException {
        destination.accept(body);
    }

    private static void writeTo(Path file, Body body) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageProblem(file + " is a folder: --output needs a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(body, file); // a pipe or a device: nothing can be renamed onto it
        } else {
            writeBeside(Files.exists(file) ? file.toRealPath() : file, body);
        }
    }

    private static void writeBeside(Path file, Body body) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            write(body, beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void write(Body body, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            write(body, stream);
        }
    }

    /** Flushes and does not close: the stream is not ours. */
    private static void write(Body body, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        body.writeTo(writer);
        writer.flush();
    }

    @FunctionalInterface
    private interface Destination {
        void accept(Body body) throws IOException;
    }
}
