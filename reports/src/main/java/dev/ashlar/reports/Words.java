package dev.ashlar.reports;

import java.util.List;
import java.util.function.IntPredicate;

/** What is written on and about modules and dependencies. Names come from anywhere, so they may hold anything. */
final class Words {

    private static final int LONG = 32;
    private static final int VERY_LONG = 400;
    private static final String UNPRINTABLE = "\uFFFD";

    private Words() {}

    static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** A name as it stands in a box: one line, and not too wide. */
    static String shortName(String name) {
        return shortened(printable(name), LONG);
    }

    /** What stands in the box of a module. */
    static List<String> label(MapNode node) {
        return List.of(shortName(node.name()), count(node.types(), "type"));
    }

    /** What is said of a module when it is pointed at. */
    static String about(MapNode node) {
        return longName(node.name()) + ": " + node.kind().words() + ", " + count(node.types(), "type") + " in "
                + count(node.files(), "file");
    }

    static String about(MapEdge edge) {
        return longName(edge.from()) + " uses " + longName(edge.to()) + ": " + count(edge.typePairs(), "type pair")
                + ", " + count(edge.references(), "reference") + (edge.back() ? ", against the proposed order" : "");
    }

    static String longName(String name) {
        return shortened(printable(name), VERY_LONG);
    }

    /**
     * One line of the text that XML can hold and that does not turn the text around it: line breaks and blanks of any kind
     * become one blank, and what cannot be printed becomes U+FFFD.
     */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
                printable.append(' ');
            } else if (isUnprintable(c)) {
                printable.append(UNPRINTABLE);
            } else {
                printable.appendCodePoint(c);
            }
        });
        String line = printable.toString().strip().replaceAll(" {2,}", " ");
        return line.isEmpty() ? "(no name)" : line;
    }

    /** Controls, halves of surrogate pairs, what Unicode will never assign, and marks that change the direction of text. */
    private static boolean isUnprintable(int c) {
        IntPredicate neverAssigned = code -> (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> neverAssigned.test(c);
        };
    }

    /** The end of a name tells as much as its beginning. */
    private static String shortened(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        int before = text.offsetByCodePoints(0, most * 2 / 3);
        int after = text.offsetByCodePoints(text.length(), -(most / 3 - 1));
        return text.substring(0, before) + "…" + text.substring(after);
    }
}
