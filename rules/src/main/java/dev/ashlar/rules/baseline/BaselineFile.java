package dev.ashlar.rules.baseline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** Baselines on disk, in UTF-8. */
public final class BaselineFile {
    private BaselineFile() {}

    /**
     * Reads a file; nothing if there is none.
     *
     * @throws BaselineException if it cannot be read or taken as it is
     */
    public static Optional<Baseline> read(Path file) {
        String name = file.toString().replace('\\', '/');
        try {
            return Optional.of(BaselineReader.read(name, Files.readString(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (CharacterCodingException e) {
            throw new BaselineException(List.of(name + ": not in UTF-8; expected a baseline"));
        } catch (IOException e) {
            throw new BaselineException(List.of(name + ": cannot be read: " + e.getMessage()));
        }
    }

    /** What is to be written, whatever the system. */
    public static byte[] bytes(Baseline baseline) {
        return baseline.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Replaces the file as a whole: the new one is written beside it, forced to the disk and renamed, so that a run that is stopped leaves the
     * old one or the new one. A symbolic link stays one.
     *
     * @throws IOException if it cannot be written; the old file is as it was then
     */
    public static void write(Path file, Baseline baseline) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file: " + file);
        }
        Path beside = Files.createTempFile(folder, target.getFileName() + ".", ".tmp");
        try {
            writeThrough(beside, ByteBuffer.wrap(bytes(baseline)));
            allowReaders(beside, target);
            rename(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeThrough(Path file, ByteBuffer content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
    }

    /** A temporary file is for its owner only; a baseline is read by all who may read the repository. */
    private static void allowReaders(Path file, Path replaced) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(
                    Files.exists(replaced)
                            ? Files.getPosixFilePermissions(replaced)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
