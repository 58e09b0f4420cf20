package dev.ashlar.analyzer.source;

/**
 * What one pass over the bytes of an ASCII-compatible text tells. The pass runs over every byte of the code base, so it asks
 * one question of the common byte.
 *
 * @param ascii whether no byte has its highest bit set
 * @param nul whether there is a NUL byte
 * @param controls number of control characters that do not lay out text
 * @param lines number of lines; a break at the end begins none
 */
record ByteCensus(boolean ascii, boolean nul, int controls, int lines) {

    static ByteCensus of(byte[] bytes, int from) {
        boolean ascii = true;
        boolean nul = false;
        int controls = 0;
        int breaks = 0;
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b >= ' ') {
                continue;
            }
            if (b < 0) {
                ascii = false;
            } else if (endsLine(bytes, i)) {
                breaks++;
            } else if (b < '\t' || b > '\r') {
                controls++;
                nul |= b == 0;
            }
        }
        boolean open = bytes.length > from && !isBreak(bytes[bytes.length - 1]);
        return new ByteCensus(ascii, nul, controls, open ? breaks + 1 : breaks);
    }

    /** The line, from 1, in which the byte at the offset stands. */
    static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += endsLine(bytes, i) ? 1 : 0;
        }
        return line;
    }

    /** LF, CR LF and CR each end one line (JLS 3.4). */
    private static boolean endsLine(byte[] bytes, int i) {
        return bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
    }

    private static boolean isBreak(byte b) {
        return b == '\n' || b == '\r';
    }
}
