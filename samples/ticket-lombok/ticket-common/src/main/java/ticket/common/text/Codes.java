package ticket.common.text;

import java.util.Locale;
import java.util.UUID;

/** How the line writes numbers and codes. */
public final class Codes {
    private Codes() {}

    public static String fresh(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    public static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
