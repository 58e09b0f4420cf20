package dev.ashlar.cli.output;

/** What a piece of text is, for those who see colours. Nothing is said by colour alone. */
enum Ink {
    /** The title of a part. */
    HEADING("1"),
    /** The name that a line is about. */
    NAME("36"),
    /** What is good to know and seldom read. */
    FAINT("2"),
    /** What is wrong. */
    WARNING("33");

    private static final char ESCAPE = '\u001b';

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between the escape sequences of ECMA-48 that select and reset this rendition. */
    String on(String text) {
        return ESCAPE + "[" + code + 'm' + text + ESCAPE + "[0m";
    }
}
