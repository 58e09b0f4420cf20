package dev.ashlar.analyzer.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Refuses pack indexes that claim more objects than they have room for: JGit would allocate the room.
 *
 * <p>The format is that of git's {@code gitformat-pack}: 256 counts of objects, each of which includes the ones before.
 */
final class PackIndexes {

    private static final int MAGIC = 0xff744f63;
    private static final int COUNTS = 256;

    private PackIndexes() {}

    static void refuseDamaged(Path objects) throws IOException {
        Path packs = objects.resolve("pack");
        if (!Files.isDirectory(packs)) {
            return;
        }
        try (DirectoryStream<Path> indexes = Files.newDirectoryStream(packs, "*.idx")) {
            for (Path index : indexes) {
                refuseDamagedIndex(index);
            }
        }
    }

    private static void refuseDamagedIndex(Path index) throws IOException {
        ByteBuffer start = Files.isRegularFile(index) ? start(index) : ByteBuffer.allocate(0);
        boolean hasMagic = start.remaining() >= Integer.BYTES && start.getInt(0) == MAGIC;
        int header = hasMagic ? 2 * Integer.BYTES : 0;
        // id, offset and, where there is a magic number, a checksum
        long entry = hasMagic ? 28 : 24;
        if (start.remaining() < header + COUNTS * Integer.BYTES
                || objects(start.position(header)) > Files.size(index) / entry) {
            throw new IOException("damaged index of a pack");
        }
    }

    private static ByteBuffer start(Path index) throws IOException {
        try (InputStream in = Files.newInputStream(index)) {
            return ByteBuffer.wrap(in.readNBytes((COUNTS + 2) * Integer.BYTES));
        }
    }

    private static long objects(ByteBuffer counts) throws IOException {
        long last = 0;
        for (int i = 0; i < COUNTS; i++) {
            long count = Integer.toUnsignedLong(counts.getInt());
            if (count < last) {
                throw new IOException("damaged index of a pack");
            }
            last = count;
        }
        return last;
    }
}
