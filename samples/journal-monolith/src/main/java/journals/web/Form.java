package journals.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** 2016: what stands behind the question mark. */
final class Form {
    private Form() {}

    static Map<String, String> read(String query) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String cell : query.split("&")) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                form.put(cell.substring(0, equals), decode(cell.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
