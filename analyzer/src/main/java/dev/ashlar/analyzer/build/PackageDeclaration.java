package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which package a Java file says it is in, without parsing it. */
final class PackageDeclaration {

    // licences and tables of authors come first; nobody has been seen to write more than this before the package
    private static final int HEAD = 64 << 10;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\r\\n]*", Pattern.DOTALL);
    private static final Pattern PACKAGE =
            Pattern.compile("(?:^|[\\s;)\uFEFF])package\\s+([\\p{L}\\p{N}_$]+(?:\\s*\\.\\s*[\\p{L}\\p{N}_$]+)*)\\s*;");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private PackageDeclaration() {}

    /** The package as a path ({@code org/acme}); empty if the file has none or cannot be read. */
    static String path(Path file) {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return path(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the file is listed all the same, and whoever reads it reports the reason
            return "";
        }
    }

    private static String path(String head) {
        Matcher matcher = PACKAGE.matcher(COMMENT.matcher(head).replaceAll(" "));
        return matcher.find() ? BLANK.matcher(matcher.group(1)).replaceAll("").replace('.', '/') : "";
    }
}
