package dev.ashlar.analyzer.snapshot;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that gives no snapshot. The message names the file and the reason. */
public final class UnreadableSnapshot extends IOException {
    UnreadableSnapshot(Path file, IOException cause) {
        super("cannot read the snapshot " + file + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return cause instanceof Malformed ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
