package dev.ashlar.cli.output;

/** Text in Markdown. */
final class Markdown {
    private Markdown() {}

    /** A name must neither end a cell nor begin a tag, a link or emphasis. */
    static String text(String text) {
        return Page.clean(text).replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\|*_`\\[\\]])", "\\\\$1");
    }
}
