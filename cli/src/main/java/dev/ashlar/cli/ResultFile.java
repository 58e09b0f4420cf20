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
final class ResultFile {

    private static final int BUFFER = 1 << 16;

    private ResultFile() {}

    /** Writes the result to a file. */
    static void write(Body body, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageProblem(file + " is a folder: --output needs a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            writeInto(body, file); // a pipe or a device: nothing can be renamed onto it
        } else {
            writeBeside(body, Files.exists(file) ? file.toRealPath() : file);
        }
    }

    private static void writeBeside(Body body, Path file) throws IOException {
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem(folder + ": no such folder");
        }
        Path beside = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            writeInto(body, beside);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeInto(Body body, Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            write(body, stream);
        }
    }

    /** Writes the result to a stream, which is flushed and not closed: it is not ours. */
    static void write(Body body, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        body.writeTo(writer);
        writer.flush();
    }
}
