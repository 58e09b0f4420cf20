package journals.util;

/** 2008: what everybody needs for strings. */
public final class Texts {
    private Texts() {}

    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public static String shorten(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
