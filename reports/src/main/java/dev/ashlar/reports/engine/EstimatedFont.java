package dev.ashlar.reports.engine;

import org.graphper.api.attributes.FontStyle;
import org.graphper.def.FlatPoint;
import org.graphper.layout.FontSelector;
import org.graphper.layout.MeasureText;

/**
 * Tells the engine how wide a text is, without asking fonts: a drawing is then the same on every machine, and can be made
 * where no font is installed. The widths are those of DejaVu Sans, rounded up by class of character; it is wider than other
 * common fonts without serifs, so their text fits, too. Public only because the engine finds it as a service.
 */
public final class EstimatedFont implements MeasureText, FontSelector {

    private static final double LINE_HEIGHT = 1.2;
    private static final String NARROW = "ijlIJ.,:;'|!()[]{}/\\ frt-";
    private static final String WIDE = "mwMW@%…<>=+~#&";
    private static final int FIRST_OF_THE_FAR_EAST = 0x1100;

    /** Before the engine's own, which ask AWT. */
    @Override
    public int order() {
        return -1;
    }

    @Override
    public boolean envSupport() {
        return true;
    }

    @Override
    public String defaultFont() {
        return "sans-serif";
    }

    @Override
    public FlatPoint measure(String text, String fontName, double fontSize, FontStyle... fontStyles) {
        if (text == null || text.isEmpty() || fontSize <= 0) {
            return new FlatPoint(0, 0);
        }
        double widest = text.lines().mapToDouble(EstimatedFont::ems).max().orElse(0);
        return new FlatPoint(text.lines().count() * LINE_HEIGHT * fontSize, widest * fontSize);
    }

    private static double ems(String line) {
        return line.codePoints().mapToDouble(EstimatedFont::ems).sum();
    }

    private static double ems(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.41;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 1;
        }
        if (c >= FIRST_OF_THE_FAR_EAST) {
            return 1.2;
        }
        return Character.isUpperCase(c) ? 0.78 : 0.64;
    }
}
