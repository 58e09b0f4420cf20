package dev.ashlar.benchmarks.proposals.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads partitions from files: CSV with a header that names the columns {@code type} and {@code module}. */
public final class PartitionFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private PartitionFile() {}

    /**
     * Reads a {@code .csv}, or a {@code .csv.gz}.
     *
     * @throws IOException when it cannot be read, lacks a column, or has a type twice; the message names the file
     */
    public static Partition read(Path file) throws IOException {
        SortedMap<String, String> modules = new TreeMap<>();
        try (Reader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                if (modules.put(row.get("type"), row.get("module")) != null) {
                    throw new IOException(file + ":" + (row.getRecordNumber() + 1) + ": " + row.get("type") + " twice");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": expected the columns type and module: " + e.getMessage(), e);
        }
        return new Partition(modules);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return bytes;
        }
        try {
            return new GZIPInputStream(bytes);
        } catch (IOException e) {
            bytes.close();
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
