package dev.ashlar.cli;

import dev.ashlar.analyzer.snapshot.Replacement;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A proposal as it is kept for the next one. The file is text of one version of Ashlar and no interface: a head, a check sum, and a line
 * for each type.
 *
 * @param fingerprint of what it was made from
 * @param start modules of types from which it started; none if it was thought anew
 * @param result modules of types as they were proposed
 */
record KeptProposal(String fingerprint, Map<String, String> start, Map<String, String> result) {
    private static final String HEAD = "ashlar proposal 1";
    private static final long MOST_BYTES = 1L << 28;

    KeptProposal {
        start = Map.copyOf(start);
        result = Map.copyOf(result);
    }

    /** Writes beside and renames. */
    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(fingerprint).append('\n');
        append(text, "start", start);
        append(text, "result", result);
        String body = text.toString();
        Replacement.of(file)
                .write(ByteBuffer.wrap((HEAD + "\n" + sum(body) + "\n" + body).getBytes(StandardCharsets.UTF_8)));
    }

    private static void append(StringBuilder text, String part, Map<String, String> modules) {
        new TreeMap<>(modules)
                .forEach((type, module) -> text.append(part)
                        .append('\t')
                        .append(type)
                        .append('\t')
                        .append(module)
                        .append('\n'));
    }

    /** @throws IOException if it cannot be read, is no kept proposal, or is damaged */
    static KeptProposal read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is too large");
        }
        String[] parts = Files.readString(file).split("\n", 3);
        if (parts.length < 3 || !parts[0].equals(HEAD)) {
            throw new IOException("it is none of this version");
        }
        if (!parts[1].equals(sum(parts[2]))) {
            throw new IOException("it is damaged");
        }
        List<String> lines = parts[2].lines().toList();
        Map<String, Map<String, String>> modules = Map.of("start", new TreeMap<>(), "result", new TreeMap<>());
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            Map<String, String> part = modules.get(cells[0]);
            if (part == null || cells.length != 3) {
                throw new IOException("it has a line that means nothing");
            }
            part.put(cells[1], cells[2]);
        }
        return new KeptProposal(
                lines.get(0), modules.getOrDefault("start", Map.of()), modules.getOrDefault("result", Map.of()));
    }

    private static String sum(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(Character.MAX_RADIX);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
