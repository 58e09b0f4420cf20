package dev.ashlar.analyzer.build;

import java.util.Locale;

/**
 * A file that is no Java source and may say something of it: XML, properties, SQL, templates, sources of other languages. Found, not
 * read.
 *
 * @param path as in {@link SourceFile#path()}
 * @param size in bytes
 */
public record ResourceFile(String path, long size, SourceFile.Content content) {
    /** What follows the last dot of the name, in lower case; empty without a dot. */
    public String extension() {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
