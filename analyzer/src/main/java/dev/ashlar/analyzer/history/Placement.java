package dev.ashlar.analyzer.history;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the paths of a repository look from the given folder. At most one of the two is not empty.
 *
 * @param inside where the folder lies in the repository
 * @param outside where the repository lies in the folder
 */
record Placement(String inside, String outside) {

    static Placement of(Path folder, Path top) {
        return folder.startsWith(top)
                ? new Placement(slashed(top.relativize(folder)), "")
                : new Placement("", slashed(folder.relativize(top)));
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A path of the repository, as seen from the folder; empty if it is not below it. */
    Optional<String> inFolder(String path) {
        if (!outside.isEmpty()) {
            return Optional.of(outside + "/" + path);
        }
        if (inside.isEmpty()) {
            return Optional.of(path);
        }
        boolean below = path.startsWith(inside) && path.startsWith("/", inside.length());
        return below ? Optional.of(path.substring(inside.length() + 1)) : Optional.empty();
    }
}
