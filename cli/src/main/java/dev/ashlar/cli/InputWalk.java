package dev.ashlar.cli;

import dev.ashlar.analyzer.snapshot.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lists the files that an analysis may depend on, quickly: by their names, without reading any. It may name more than an
 * analysis reads (ignored ones), which costs at worst an analysis that was not needed.
 */
final class InputWalk extends SimpleFileVisitor<Path> {

    private static final Set<String> NEVER_READ = Set.of(".git", ".hg", ".svn", "node_modules");
    private static final List<String> ENDINGS =
            List.of(".java", "pom.xml", ".gradle", ".gradle.kts", "build.xml", ".gitignore");

    private final Path root;
    private final List<InputFile> found = new ArrayList<>();

    private InputWalk(Path root) {
        this.root = root;
    }

    /** The files under a folder, or the file itself. */
    static List<InputFile> under(Path root) {
        InputWalk walk = new InputWalk(root);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walk.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(root) || !NEVER_READ.contains(name(folder))
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.equals(root) || matters(name(file))) {
            long modified = attributes.lastModifiedTime().toMillis();
            found.add(new InputFile(file.toString(), attributes.size(), modified));
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked into was not read by the analysis either. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean matters(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
