package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder without following links, leaves out what ignore rules hide and what builds write, and never opens anything
 * but regular files.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final List<String> PROJECT_FILES = List.of("pom.xml", "Dockerfile", "Containerfile");

    private final GivenPath root;
    private final Findings findings;
    private final IgnoreRules.Globs excludes;
    private final IgnoreRules ignored;
    private final boolean generated;

    FolderWalk(GivenPath root, Findings findings, IgnoreRules.Globs excludes, IgnoreRules ignored, boolean generated) {
        this.root = root;
        this.findings = findings;
        this.excludes = excludes;
        this.ignored = ignored;
        this.generated = generated;
    }

    /** Finds everything below a given folder. */
    static void from(GivenPath root, Findings findings, IgnoreRules.Globs excludes) {
        try {
            Files.walkFileTree(
                    root.path(), new FolderWalk(root, findings, excludes, IgnoreRules.above(root.path()), false));
        } catch (IOException e) {
            findings.notes().lost(root.label(), reason(e));
        }
    }

    /** Finds what is below a folder that {@link #from} left out, although ignore rules hide it. */
    static void hidden(GivenPath root, Path folder, Findings findings, IgnoreRules.Globs excludes) {
        try {
            Path real = folder.toRealPath();
            // a link on the way may lead out of the given path
            if (real.startsWith(root.path()) && !excludes.matchOnTheWay(relative(root, real), true)) {
                Files.walkFileTree(real, new FolderWalk(root, findings, excludes, IgnoreRules.none(real), true));
            }
        } catch (IOException e) {
            findings.notes().lost(printed(root, folder), reason(e));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String relative = relative(root, folder);
        if ((!relative.isEmpty() && leftOut(folder, relative)) || !findings.enter(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!generated) {
            readIgnoreRules(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private void readIgnoreRules(Path folder) {
        try {
            ignored.enter(folder);
        } catch (IOException e) {
            findings.notes().said(printed(root, folder), ".gitignore cannot be read, not used");
        }
    }

    private boolean leftOut(Path folder, String relative) {
        String name = String.valueOf(folder.getFileName());
        if (BuildOutput.neverSource(name) || excluded(relative, true)) {
            return true;
        }
        if (generated) {
            return false;
        }
        if (BuildOutput.is(folder, relative)) {
            findings.output(root, folder);
            return true;
        }
        return !BuildOutput.isPackageByPlace(name, relative) && ignored.hides(folder, true);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        String relative = relative(root, file);
        boolean wanted = ResourceKinds.includes(relative)
                || name.endsWith(".java")
                || PROJECT_FILES.contains(name)
                || attributes.isSymbolicLink();
        if (wanted && !excluded(relative, false) && (generated || !ignored.hides(file, false))) {
            take(file, relative, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file, String relative, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            long modified = attributes.lastModifiedTime().toMillis();
            findings.add(new Found(root, file, relative, attributes.size(), modified, generated));
        } else if (attributes.isSymbolicLink()) {
            link(file, relative);
        } else {
            tell(ResourceKinds.includes(relative), relative, "not a regular file, not opened");
        }
    }

    /** A link to something inside the given paths is no loss: it is found where it is. */
    private void link(Path link, String relative) {
        try {
            Path target = link.toRealPath();
            boolean resource = ResourceKinds.includes(relative) && !Files.isDirectory(target);
            boolean matters = resource || Files.isDirectory(target) || relative.endsWith(".java");
            if (matters && !findings.covers(target)) {
                tell(resource, relative, "link to a place outside of the given path, not followed");
            } else if (relative.endsWith("pom.xml")) {
                findings.notes().said(root.prefix() + relative, "link, not followed");
            }
        } catch (IOException e) {
            if (relative.endsWith(".java")) {
                findings.notes().lost(root.prefix() + relative, "link to nothing");
            }
        }
    }

    /** Source code may be in anything but a resource. */
    private void tell(boolean resource, String relative, String reason) {
        if (resource) {
            findings.notes().said(root.prefix() + relative, reason);
        } else {
            findings.notes().lost(root.prefix() + relative, reason);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        findings.notes().lost(printed(root, file), reason(e));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            findings.notes().lost(printed(root, folder), reason(e));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean excluded(String relative, boolean folder) {
        return excludes.match(relative, folder)
                || (!root.prefix().isEmpty() && excludes.match(root.prefix() + relative, folder));
    }

    private static String printed(GivenPath root, Path path) {
        String relative = relative(root, path);
        return relative.isEmpty() ? root.label() : root.prefix() + relative;
    }

    private static String relative(GivenPath root, Path path) {
        if (path.equals(root.path())) {
            return root.isFile() ? String.valueOf(path.getFileName()) : "";
        }
        return UniqueLabels.slashed(root.path().relativize(path));
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "permission denied" : "cannot be read";
    }
}
