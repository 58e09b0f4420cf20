package dev.ashlar.rules.modules;

import java.util.List;
import java.util.Optional;

/**
 * A build module, a folder with all in it, or a file.
 *
 * @param path the name of a build module or the path of a folder from that of the modules file, with forward slashes
 */
public record SourceFolder(String path) {
    private static final List<String> NO_NAMES = List.of("", ".", "..");

    /** Reads a name or path; nothing if it is absolute, leads upwards or has a step without a name. */
    public static Optional<SourceFolder> parse(String text) {
        boolean plain =
                text.indexOf('\\') < 0 && List.of(text.split("/", -1)).stream().noneMatch(NO_NAMES::contains);
        return plain ? Optional.of(new SourceFolder(text)) : Optional.empty();
    }

    /** Whether the source of a type is in it. */
    public boolean contains(SourceType type) {
        return type.buildModule().equals(path)
                || (type.path().startsWith(path)
                        && (type.path().length() == path.length() || type.path().charAt(path.length()) == '/'));
    }

    @Override
    public String toString() {
        return path;
    }
}
