package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.TypeKind;
import java.lang.reflect.Modifier;
import java.util.Map;

/** The modifiers of declarations, those that nobody writes included. */
final class SkimModifiers {
    /** {@code default} has no bit of its own; this one lies beyond all that have. */
    private static final int DEFAULT = 1 << 16;

    private static final Map<String, Integer> BITS = Map.ofEntries(
            Map.entry("public", Modifier.PUBLIC),
            Map.entry("protected", Modifier.PROTECTED),
            Map.entry("private", Modifier.PRIVATE),
            Map.entry("abstract", Modifier.ABSTRACT),
            Map.entry("static", Modifier.STATIC),
            Map.entry("final", Modifier.FINAL),
            Map.entry("transient", Modifier.TRANSIENT),
            Map.entry("volatile", Modifier.VOLATILE),
            Map.entry("synchronized", Modifier.SYNCHRONIZED),
            Map.entry("native", Modifier.NATIVE),
            Map.entry("strictfp", Modifier.STRICT),
            Map.entry("default", DEFAULT));

    private SkimModifiers() {}

    static boolean isModifier(String word) {
        return BITS.containsKey(word);
    }

    /** The bit of {@link Modifier}; 0 for what is none. */
    static int bit(String word) {
        return BITS.getOrDefault(word, 0);
    }

    /** The modifiers of a method, those that an interface adds included. */
    static int ofMethod(int written, boolean inInterface) {
        boolean hasBody = (written & (DEFAULT | Modifier.STATIC | Modifier.PRIVATE)) != 0;
        int body = hasBody ? 0 : Modifier.ABSTRACT;
        int visibility = Modifier.isPrivate(written) ? 0 : Modifier.PUBLIC;
        return written & ~DEFAULT | (inInterface ? body | visibility : 0);
    }

    /** The modifiers of a field, those that an interface adds included. */
    static int ofField(int written, boolean inInterface) {
        return written & ~DEFAULT | (inInterface ? Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL : 0);
    }

    /** What the kind of a type and the type around it add to what is written. */
    static int implicit(TypeKind kind, boolean nested, boolean inInterface) {
        int own = kind.isInterface()
                ? Modifier.INTERFACE | Modifier.ABSTRACT
                : kind == TypeKind.RECORD ? Modifier.FINAL : 0;
        int nesting = nested && kind != TypeKind.CLASS ? Modifier.STATIC : 0;
        return own | nesting | (inInterface ? Modifier.PUBLIC | Modifier.STATIC : 0);
    }
}
