package journals.store;

import java.util.LinkedHashMap;
import java.util.Map;

/** 2008: a record is a line {@code name=value|name=value}. */
final class LineCodec {
    private LineCodec() {}

    static String line(Map<String, String> record) {
        StringBuilder line = new StringBuilder();
        record.forEach((name, value) -> line.append(name).append('=').append(escape(value)).append('|'));
        return line.toString();
    }

    static Map<String, String> record(String line) {
        Map<String, String> record = new LinkedHashMap<>();
        for (String cell : line.split("\\|")) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                record.put(cell.substring(0, equals), cell.substring(equals + 1).replace("%7C", "|"));
            }
        }
        return record;
    }

    private static String escape(String value) {
        return value == null ? "" : value.replace("|", "%7C").replace("\n", " ");
    }
}
