package dev.ashlar.analyzer.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an archive whose table of contents is missing from its start to where it breaks off. */
final class BrokenArchive {

    /** Unlike that of a whole archive, the source is kept in memory: there is no way to find it again. */
    private static final long LIMIT = 400L << 20;

    private BrokenArchive() {}

    /** The Java files and resources before the break; empty if the file is no archive at all. */
    static List<Archive.Entry> entries(Path path) {
        List<Archive.Entry> entries = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1)) {
            readInto(entries, zip);
        } catch (IOException | IllegalArgumentException e) {
            // here it breaks off; whoever asked knows already that the archive is broken
            return entries;
        }
        return entries;
    }

    private static void readInto(List<Archive.Entry> entries, ZipInputStream zip) throws IOException {
        long total = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null && total < LIMIT; entry = zip.getNextEntry()) {
            if (Archive.isWanted(entry.getName())) {
                byte[] bytes = BoundedRead.readAll(zip, -1);
                entries.add(new Archive.Entry(entry.getName(), bytes.length, bytes::clone));
                total += bytes.length;
            }
        }
    }
}
