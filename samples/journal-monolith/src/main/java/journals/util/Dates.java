package journals.util;

import java.time.LocalDate;

/** 2009: dates in files are written as ISO says. */
public final class Dates {
    private Dates() {}

    public static String print(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    public static LocalDate parse(String text) {
        return Texts.isBlank(text) ? null : LocalDate.parse(text);
    }
}
