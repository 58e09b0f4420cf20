package dev.ashlar.analyzer.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * What surrounds the content in the file: a mark that it is a snapshot, its version, the length and the checksum
 * (CRC-32C) of the content. The mark starts with a byte that is no text and ends with a line break that tools for text
 * would change.
 */
final class Envelope {
    /** To be raised with every change of the content, and when a change elsewhere makes old graphs wrong. */
    static final int VERSION = 1;

    private static final byte[] MARK = {(byte) 0xA5, 'a', 's', 'h', 'l', 'a', 'r', '\n'};
    private static final int HEADER = MARK.length + 3 * Integer.BYTES;
    /** Ten times what a hundred million lines of source need. */
    private static final int LONGEST = 1 << 29;

    private Envelope() {}

    static ByteBuffer[] around(ByteBuffer content) {
        ByteBuffer header = ByteBuffer.allocate(HEADER)
                .put(MARK)
                .putInt(VERSION)
                .putInt(content.remaining())
                .putInt(checksum(content.duplicate()));
        return new ByteBuffer[] {header.flip(), content};
    }

    /**
     * The content of a file. Its length is compared with the size of the file before any memory is taken for it. Both
     * are asked of the opened file: the one under this name may be another by now.
     */
    static ByteBuffer open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = read(channel, HEADER);
            ByteBuffer content = read(channel, lengthOfContent(header, channel.size()));
            if (checksum(content.duplicate()) != header.getInt()) {
                throw new Malformed("it is damaged: the checksum is wrong");
            }
            return content;
        }
    }

    private static ByteBuffer read(FileChannel channel, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // the end of the file may come before the end of the buffer
        }
        return bytes.flip();
    }

    private static int lengthOfContent(ByteBuffer header, long sizeOfFile) throws Malformed {
        byte[] mark = new byte[Math.min(MARK.length, header.remaining())];
        header.get(mark);
        if (!Arrays.equals(mark, MARK)) {
            throw new Malformed("it is no snapshot");
        }
        if (header.remaining() < HEADER - MARK.length) {
            throw new Malformed("it is cut off");
        }
        int version = header.getInt();
        if (version != VERSION) {
            throw new Malformed("it has version " + version + ", not " + VERSION);
        }
        int length = header.getInt();
        if (length < 0 || length > LONGEST || length != sizeOfFile - HEADER) {
            throw new Malformed("it has " + sizeOfFile + " bytes, not " + (length + (long) HEADER));
        }
        return length;
    }

    private static int checksum(ByteBuffer content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return (int) checksum.getValue();
    }
}
