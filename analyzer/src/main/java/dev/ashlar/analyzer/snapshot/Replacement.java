package dev.ashlar.analyzer.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * Replaces a file as a whole: the new one is written beside it under a name of its own, forced to the disk and renamed.
 * Each writer has its own, so the last of several wins and none does harm.
 */
public final class Replacement {
    private static final String ENDING = ".tmp";
    /** No writer takes so long; one that has not renamed its file by then is dead. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Path file;
    private final Path folder;
    private final String prefix;

    private Replacement(Path file, Path folder, String prefix) {
        this.file = file;
        this.folder = folder;
        this.prefix = prefix;
    }

    /** Of this file, which need not exist. */
    public static Replacement of(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        Path name = absolute.getFileName();
        if (folder == null || name == null) {
            throw new IOException("not a file: " + file);
        }
        return new Replacement(absolute, folder, name + ".");
    }

    /** Makes the folders above it where they are missing; when it fails, the old file is as it was. */
    public void write(ByteBuffer... content) throws IOException {
        Files.createDirectories(folder);
        removeLeftovers();
        Path beside = Files.createTempFile(folder, prefix, ENDING);
        try {
            writeThrough(beside, content);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeThrough(Path beside, ByteBuffer... content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            for (ByteBuffer part : content) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            channel.force(true);
        }
    }

    private void removeLeftovers() throws IOException {
        Instant old = Instant.now().minus(PATIENCE);
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, this::isLeftover)) {
            for (Path path : paths) {
                removeIfBefore(old, path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void removeIfBefore(Instant old, Path path) {
        try {
            if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Its writer has just renamed it, or it cannot be removed: nothing is in the way of this writer
        }
    }

    private boolean isLeftover(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(prefix) && name.endsWith(ENDING);
    }
}
