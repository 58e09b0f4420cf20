package dev.ashlar.benchmarks.accuracy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The edges that javac's attribution of the sources shows, with the whole class path given. Runs on the compiler of the
 * running JDK, so take the newest one.
 *
 * <p>Everything is attributed even when some files have errors; what javac makes of those files is not to be trusted,
 * so they are named and their edges left out.
 */
public final class JavacOracle {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final List<Path> classPath;

    public JavacOracle(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /** What javac says about all Java files below {@code root}; places are relative to it. */
    public Attribution attribute(Path root) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) COMPILER.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    options(),
                    null,
                    files.getJavaFileObjectsFromPaths(sources(root)));
            List<CompilationUnitTree> units = parse(task);
            task.analyze();
            JavacErrors errors = JavacErrors.of(diagnostics.getDiagnostics(), root);
            return new Attribution(sightings(task, units, root, errors), errors);
        }
    }

    private List<String> options() {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        // Without the last option javac would stop attributing at the first error.
        return List.of(
                "-proc:none",
                "-nowarn",
                "-encoding",
                "UTF-8",
                "-Xmaxerrs",
                "1000000",
                "-implicit:none",
                "-cp",
                path,
                "--should-stop=ifError=FLOW");
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<CompilationUnitTree> parse(JavacTask task) throws IOException {
        List<CompilationUnitTree> units = new ArrayList<>();
        task.parse().forEach(units::add);
        return units;
    }

    private static Sightings sightings(JavacTask task, List<CompilationUnitTree> units, Path root, JavacErrors errors)
            throws IOException {
        Sightings seen = new Sightings(new TreeSet<>());
        Trees trees = Trees.instance(task);
        InputTypes input = InputTypes.of(trees, units);
        for (CompilationUnitTree unit : units) {
            String file = JavacErrors.relative(root, unit.getSourceFile());
            if (!errors.concern(file)) {
                new JavacUses(task, SourceUnit.of(trees, unit, file), input, seen.all()).scan();
            }
        }
        return seen;
    }

    /** What came out: the sightings, and the files that are left out. */
    public record Attribution(Sightings sightings, JavacErrors errors) {}
}
