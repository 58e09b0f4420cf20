package dev.ashlar.cli.output;

import java.io.IOException;
import java.io.Writer;

/** Text for people, line by line. Control characters in names become {@code ?}: a file's name must not steer a terminal. */
final class Page {

    private final Writer out;
    private final boolean colored;

    Page(Writer out, boolean colored) {
        this.out = out;
        this.colored = colored;
    }

    /** The text in this ink, if there are colours. */
    String ink(Ink ink, String text) {
        return colored && !text.isEmpty() ? ink.on(clean(text)) : clean(text);
    }

    /** An empty line and a title. */
    void heading(String title) throws IOException {
        out.append('\n').append(ink(Ink.HEADING, title)).append('\n');
    }

    /** A line of plain text and of what {@link #ink} gave. */
    void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    /** An empty line. */
    void gap() throws IOException {
        out.append('\n');
    }

    /** A text without control characters. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.replaceAll("\\p{Cc}", "?");
            }
        }
        return text;
    }
}
