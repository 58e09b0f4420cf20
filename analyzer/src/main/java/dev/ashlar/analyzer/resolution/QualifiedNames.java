package dev.ashlar.analyzer.resolution;

/** Names of types that nobody has read. */
final class QualifiedNames {
    private QualifiedNames() {}

    /**
     * The probable binary name for a canonical name: by the convention that packages begin with a small letter and types with a
     * capital, {@code a.b.Outer.Inner} is {@code a.b.Outer$Inner}.
     */
    static String binary(String canonicalName) {
        int typeStart = 0;
        int dot = canonicalName.indexOf('.');
        while (dot >= 0 && !Character.isUpperCase(canonicalName.charAt(typeStart))) {
            typeStart = dot + 1;
            dot = canonicalName.indexOf('.', typeStart);
        }
        return canonicalName.substring(0, typeStart)
                + canonicalName.substring(typeStart).replace('.', '$');
    }

    /** Whether the name is that of a type after a package of two parts or more, by the same convention. */
    static boolean hasPackage(String name) {
        int last = name.lastIndexOf('.') + 1;
        int first = name.indexOf('.') + 1;
        return first > 0
                && name.indexOf('.', first) > 0
                && Character.isUpperCase(name.charAt(last))
                && Character.isLowerCase(name.charAt(0))
                && Character.isLowerCase(name.charAt(first));
    }
}
