package dev.ashlar.analyzer.mention;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;

/** Which tag of XML a word stands in. */
final class Tags {
    /** More than stands between the name of a tag and the name of a logger. */
    private static final int FAR = 80;

    private Tags() {}

    /** Whether a package is named to say what is logged of it. */
    static boolean isOfLogger(byte[] text, int index) {
        int start = index - 1;
        while (start >= 0 && index - start < FAR && text[start] != '<' && text[start] != '>') {
            start--;
        }
        if (start < 0 || text[start] != '<') {
            return false;
        }
        String tag = new String(text, start + 1, index - start - 1, US_ASCII).toLowerCase(Locale.ROOT);
        return tag.startsWith("logger") || tag.startsWith("asynclogger") || tag.startsWith("category");
    }
}
