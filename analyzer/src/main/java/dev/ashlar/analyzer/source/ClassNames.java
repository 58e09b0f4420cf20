package dev.ashlar.analyzer.source;

/** Which strings could name a class. */
final class ClassNames {
    private static final int LONGEST = 512;

    private ClassNames() {}

    /** Whether the text is a qualified name, of at least two identifiers with dots between them. */
    static boolean couldBeOne(String text) {
        if (text.length() > LONGEST || text.indexOf('.') <= 0) {
            return false;
        }
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (atStart ? !Character.isJavaIdentifierStart(c) : c != '.' && !Character.isJavaIdentifierPart(c)) {
                return false;
            }
            atStart = c == '.';
        }
        return !atStart;
    }
}
