package dev.ashlar.rules.modules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The text of a file, if it is one. */
final class FileText {
    /** Larger than a file that names each type of a large monolith. */
    static final int MOST_BYTES = 32 << 20;

    private FileText() {}

    static String of(Path file) {
        String name = nameOf(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw error(name, 0, "larger than " + (MOST_BYTES >> 20) + " MiB; expected a modules file");
            }
            return decode(name, bytes);
        } catch (NoSuchFileException e) {
            throw error(name, 0, "no such file");
        } catch (IOException e) {
            throw error(name, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** What a file is called in messages. */
    static String nameOf(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** A byte order mark is left out. */
    private static String decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw error(
                    name, lineOf(bytes, in.position()), "not in UTF-8: byte 0x%02X".formatted(bytes[in.position()]));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static ModulesFileException error(String name, int line, String message) {
        return new ModulesFileException(List.of(new FileError(name, line, message)));
    }
}
