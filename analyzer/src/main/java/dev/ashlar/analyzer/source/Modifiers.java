package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.Modifier;
import java.util.List;

/** Modifiers as the bits of {@link java.lang.reflect.Modifier}. */
final class Modifiers {
    private Modifiers() {}

    static int of(List<Modifier> modifiers) {
        int bits = 0;
        for (Modifier modifier : modifiers) {
            bits |= switch (modifier.getKeyword()) {
                case PUBLIC -> java.lang.reflect.Modifier.PUBLIC;
                case PROTECTED -> java.lang.reflect.Modifier.PROTECTED;
                case PRIVATE -> java.lang.reflect.Modifier.PRIVATE;
                case ABSTRACT -> java.lang.reflect.Modifier.ABSTRACT;
                case STATIC -> java.lang.reflect.Modifier.STATIC;
                case FINAL -> java.lang.reflect.Modifier.FINAL;
                case TRANSIENT -> java.lang.reflect.Modifier.TRANSIENT;
                default -> 0;
            };
        }
        return bits;
    }
}
