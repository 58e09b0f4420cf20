package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The first error of each file that javac could not make sense of, as {@code line: message}. */
public record JavacErrors(Map<String, String> firstByFile) {

    /** The sources are attributed without their module-info; this rule of modules changes no name. */
    private static final String SEALED_WITHOUT_MODULE =
            "compiler.err.class.in.unnamed.module.cant.extend.sealed.in.diff.package";

    static JavacErrors of(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path root) {
        Map<String, String> first = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (isError(diagnostic) && diagnostic.getSource() != null) {
                first.putIfAbsent(relative(root, diagnostic.getSource()), message(diagnostic));
            }
        }
        return new JavacErrors(first);
    }

    /** Reads what {@link #write} wrote. */
    public static JavacErrors read(Path file) throws IOException {
        Map<String, String> first = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            first.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        return new JavacErrors(first);
    }

    /** Writes file and message separated by a tab, a line each. */
    public void write(Path file) throws IOException {
        Files.write(
                file,
                firstByFile.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
    }

    /** Whether {@code file}, as it stands in the sightings, had an error. */
    public boolean concern(String file) {
        return firstByFile.containsKey(file);
    }

    /** Whether a sighting lies in such a file, whatever folder or archive its place names before the path. */
    boolean concern(Sighting sighting) {
        String file = sighting.place().substring(0, sighting.place().lastIndexOf(':'));
        int slash = -1;
        do {
            if (concern(file.substring(slash + 1))) {
                return true;
            }
            slash = file.indexOf('/', slash + 1);
        } while (slash >= 0);
        return false;
    }

    static String relative(Path root, JavaFileObject file) {
        return root.toAbsolutePath()
                .relativize(Path.of(file.toUri()))
                .toString()
                .replace('\\', '/');
    }

    private static boolean isError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR
                && !diagnostic.getCode().equals(SEALED_WITHOUT_MODULE);
    }

    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getLineNumber() + ": "
                + diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
