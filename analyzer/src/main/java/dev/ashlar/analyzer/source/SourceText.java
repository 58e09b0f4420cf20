package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of one source file, whatever its encoding.
 *
 * @param text without a byte order mark and with its unicode escapes replaced; empty when the file is no text
 * @param lines number of lines; a line break at the end of the file begins no line
 * @param parsable whether the parser should see it; text that is too large for it is skimmed
 * @param problems what was wrong with the bytes; empty for clean UTF-8 and UTF-16
 */
record SourceText(String text, int lines, boolean parsable, List<Problem> problems) {
    /** Larger files are skimmed only: a syntax tree takes about a hundred times the memory of its text. */
    static final int PARSER_LIMIT = 20 << 20;

    /** Java source with control characters is no text from one in this many bytes on; random bytes have one in nine. */
    private static final int CONTROLS_IN_BINARY = 50;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    SourceText {
        problems = List.copyOf(problems);
    }

    /** Reads the bytes of one file; takes any bytes. */
    static SourceText of(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return ofUtf16(bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return ofUtf16(bytes, StandardCharsets.UTF_16LE);
        }
        return ofBytes(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private static SourceText ofBytes(byte[] bytes, int from) {
        ByteCensus census = ByteCensus.of(bytes, from);
        if (isBinary(census, bytes.length)) {
            return binary();
        }
        if (census.ascii()) {
            return text(new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1), census, List.of());
        }
        int malformed = malformedAt(bytes, from, StandardCharsets.UTF_8);
        if (malformed < 0) {
            return text(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), census, List.of());
        }
        Problem problem = new Problem(ByteCensus.lineOf(bytes, malformed), "not UTF-8, read as windows-1252");
        return text(new String(bytes, from, bytes.length - from, WINDOWS_1252), census, List.of(problem));
    }

    private static SourceText ofUtf16(byte[] bytes, Charset charset) {
        String text = new String(bytes, 2, bytes.length - 2, charset);
        byte[] recoded = text.getBytes(StandardCharsets.UTF_8);
        ByteCensus census = ByteCensus.of(recoded, 0);
        if (isBinary(census, recoded.length)) {
            return binary();
        }
        int malformed = malformedAt(bytes, 2, charset);
        if (malformed < 0) {
            return text(text, census, List.of());
        }
        byte[] before = new String(bytes, 2, malformed - 2, charset).getBytes(StandardCharsets.UTF_8);
        return text(text, census, List.of(new Problem(ByteCensus.lineOf(before, before.length), "malformed UTF-16")));
    }

    private static SourceText text(String raw, ByteCensus census, List<Problem> problems) {
        String text = UnicodeEscapes.translate(raw);
        if (text.length() <= PARSER_LIMIT) {
            return new SourceText(text, census.lines(), true, problems);
        }
        Problem tooLarge = new Problem(0, "larger than " + (PARSER_LIMIT >> 20) + " MB, skimmed only");
        return new SourceText(
                text,
                census.lines(),
                false,
                problems.isEmpty() ? List.of(tooLarge) : List.of(tooLarge, problems.get(0)));
    }

    private static SourceText binary() {
        return new SourceText("", 0, false, List.of(new Problem(0, "not text")));
    }

    private static boolean isBinary(ByteCensus census, int length) {
        return census.nul() || (long) census.controls() * CONTROLS_IN_BINARY > length;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        boolean matches = bytes.length >= mark.length;
        for (int i = 0; matches && i < mark.length; i++) {
            matches = (bytes[i] & 0xFF) == mark[i];
        }
        return matches;
    }

    /** The offset of the first byte that the charset does not allow there, -1 if there is none. */
    private static int malformedAt(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(4096);
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }
}
