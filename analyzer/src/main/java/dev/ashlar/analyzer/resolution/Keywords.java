package dev.ashlar.analyzer.resolution;

import java.util.HashMap;
import java.util.Map;

/** Types that are written as keywords. */
final class Keywords {
    static final Map<String, Type> TYPES = types();

    private Keywords() {}

    private static Map<String, Type> types() {
        Map<String, Type> types = new HashMap<>();
        for (String keyword : new String[] {"byte", "short", "char", "int", "long", "float", "double", "boolean"}) {
            types.put(keyword, PrimitiveType.of(keyword).orElseThrow());
        }
        types.put("void", Type.Special.VOID);
        return Map.copyOf(types);
    }
}
