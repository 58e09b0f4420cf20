package dev.ashlar.rules.modules;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files that a modules file includes, below its folder. Left out are folders whose names begin with a dot, {@code node_modules}, and
 * the output of builds: {@code target} beside a {@code pom.xml}, {@code build} and {@code out} beside a build file of Gradle, as copies of module
 * files lie there. Links to folders are not followed.
 */
final class IncludedFiles extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path including;
    private final List<Entry<IncludePattern>> patterns;
    private final Errors errors;
    private final Map<String, Path> found = new TreeMap<>();
    private final Set<IncludePattern> used = new HashSet<>();

    private IncludedFiles(Path including, List<Entry<IncludePattern>> patterns, Errors errors) {
        Path parent = including.getParent();
        this.folder = parent == null ? Path.of("") : parent;
        this.including = including;
        this.patterns = patterns;
        this.errors = errors;
    }

    /** Sorted by path. A pattern without a file is an error: the rules of its modules would hold for nothing, and nobody would see. */
    static List<Path> of(Path including, List<Entry<IncludePattern>> patterns, Errors errors) {
        IncludedFiles files = new IncludedFiles(including, patterns, errors);
        try {
            Files.walkFileTree(files.folder, files);
        } catch (IOException e) {
            errors.add(patterns.get(0).line(), "`include` cannot look for files: " + e.getMessage());
        }
        for (Entry<IncludePattern> pattern : patterns) {
            if (!files.used.contains(pattern.value())) {
                errors.add(
                        pattern.line(),
                        "no file matches `" + pattern.value().text() + "` in `include`; was one moved?");
            }
        }
        return List.copyOf(files.found.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        return dir.equals(folder) || !isLeftOut(dir) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    private static boolean isLeftOut(Path dir) {
        String name = String.valueOf(dir.getFileName());
        return switch (name) {
            case "node_modules" -> true;
            case "target" -> hasBeside(dir, "pom.xml");
            case "build", "out" -> hasBeside(dir, "build.gradle") || hasBeside(dir, "build.gradle.kts");
            default -> name.startsWith(".");
        };
    }

    private static boolean hasBeside(Path dir, String name) {
        return Files.exists(dir.resolveSibling(name));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        for (Entry<IncludePattern> pattern : patterns) {
            if (pattern.value().matches(path) && !file.equals(including) && Files.isRegularFile(file)) {
                used.add(pattern.value());
                found.put(path, file);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        errors.add(patterns.get(0).line(), "`include` cannot look into `" + file + "`: " + e.getMessage());
        return FileVisitResult.CONTINUE;
    }
}
