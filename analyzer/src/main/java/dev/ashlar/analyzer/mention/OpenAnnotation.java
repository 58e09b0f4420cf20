package dev.ashlar.analyzer.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The annotation of Java in whose elements a word stands, as far as it changes what a package means there. */
final class OpenAnnotation {
    /** Its last word; empty where there is none. */
    private String name = "";
    /** Where its name ends, so far. */
    private int end = -1;

    void word(byte[] text, int from, int to) {
        boolean continues = end > 0 && end == from - 1 && text[from - 1] == '.';
        if (continues || (from > 0 && text[from - 1] == '@')) {
            name = new String(text, from, to - from, UTF_8);
            end = to;
        }
    }

    /** Takes a byte that belongs to no word. */
    void pass(byte each) {
        if (each == ')') {
            name = "";
        }
    }

    /** How a package is named here. What a Spring application scans is known from its annotations, and matters only if there is something. */
    Mention.Kind wholePackage() {
        return switch (name) {
            case "MapperScan" -> Mention.Kind.MAPPERS;
            case "SpringBootApplication" -> Mention.Kind.NEAR;
            default -> Mention.Kind.PACKAGE;
        };
    }
}
