package dev.ashlar.benchmarks.speed;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** javac's parser alone, in tasks of 100 files so that not all trees are held at once. */
final class JavacParse implements Workload {

    private static final int FILES_PER_TASK = 100;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    private final List<Source> batch = new ArrayList<>();
    private int parsed;

    @Override
    public String run(List<Path> jars) throws IOException {
        new SourceArchives(jars).forEach(this::add);
        parse();
        return parsed + " files, " + problems.getDiagnostics().size() + " problems";
    }

    private void add(String name, byte[] content) throws IOException {
        batch.add(new Source(name, content));
        if (batch.size() == FILES_PER_TASK) {
            parse();
        }
    }

    private void parse() throws IOException {
        if (!batch.isEmpty()) {
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(), null, problems, List.of("-proc:none"), null, List.copyOf(batch));
            task.parse().forEach(tree -> parsed++);
            batch.clear();
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, byte[] content) {
            super(URI.create("mem:///" + name), Kind.SOURCE);
            this.text = new String(content, StandardCharsets.UTF_8);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
