package dev.ashlar.analyzer.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;

/** Tells folders that builds write to from packages of the same name. */
final class BuildOutput {

    private static final Set<String> NAMES = Set.of("target", "build", "out", "bin");
    private static final List<String> BESIDE =
            List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", ".classpath", ".git", "src");

    private BuildOutput() {}

    /** Whether nobody keeps Java source below a folder of this name: hidden folders and npm's. */
    static boolean neverSource(String name) {
        return name.startsWith(".") || name.equals("node_modules");
    }

    /**
     * Whether a folder is a package although its name is one that builds use. Ignore rules that name such folders mean those
     * that builds write.
     */
    static boolean isPackageByPlace(String name, String relative) {
        return NAMES.contains(name) && Placement.standard(relative + "/A.java").isPresent();
    }

    /** Whether a folder is written by builds; a folder inside a source root or among resources is not, whatever its name. */
    static boolean is(Path folder, String relative) {
        String name = String.valueOf(folder.getFileName());
        if (!NAMES.contains(name) || isInside(relative + "/A.java")) {
            return false;
        }
        return BESIDE.stream().anyMatch(file -> Files.exists(folder.resolveSibling(file))) || !isPackage(folder);
    }

    private static boolean isInside(String file) {
        return Placement.standard(file).isPresent() || Placement.resources(file).isPresent();
    }

    /** Whether the first Java file found below declares a package that this folder is part of. */
    private static boolean isPackage(Path folder) {
        FirstPackage first = new FirstPackage();
        try {
            Files.walkFileTree(folder, first);
        } catch (IOException e) {
            return false;
        }
        Path declared = Path.of(first.declared);
        int below = folder.relativize(first.in.isAbsolute() ? first.in : folder).getNameCount();
        return !first.declared.isEmpty() && first.in.endsWith(declared) && declared.getNameCount() > below;
    }

    /** Stops at the first file with a package declaration. */
    private static final class FirstPackage extends SimpleFileVisitor<Path> {

        private String declared = "";
        private Path in = Path.of("");

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(".java")) {
                declared = PackageDeclaration.path(file);
                in = file.resolveSibling("");
            }
            return declared.isEmpty() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
