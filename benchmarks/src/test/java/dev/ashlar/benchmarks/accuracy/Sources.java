package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Small Java files in a folder of their own, as they are or compiled. */
record Sources(Path root, List<Path> files) {

    static Sources write(Path folder, String... namesAndTexts) throws IOException {
        Path root = folder.resolve("src");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path file = root.resolve(namesAndTexts[i]);
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, namesAndTexts[i + 1]));
        }
        return new Sources(root, files);
    }

    static List<String> edges(Sightings seen) {
        return seen.all().stream()
                .map(it -> it.pair() + " " + it.how())
                .distinct()
                .toList();
    }

    Path sourcesJar() throws IOException {
        return jar(root, root.resolveSibling("x-sources.jar"));
    }

    Path classJar() throws IOException {
        Path classes = root.resolveSibling("classes");
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-g", "-d", classes.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("does not compile");
        }
        return jar(classes, root.resolveSibling("x.jar"));
    }

    private static Path jar(Path tree, Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(tree.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
