package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file in a folder. */
record FileContent(Path path, long size) implements SourceFile.Content {

    @Override
    public byte[] read() throws IOException {
        // a link put in the file's place since the folder was listed must not be followed
        try (InputStream in = Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return BoundedRead.readAll(in, size);
        }
    }
}
