package dev.ashlar.analyzer.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory with the compiler of the running JDK, without its annotation processors. */
final class SampleCompiler {
    private SampleCompiler() {}

    /**
     * Compiles one module.
     *
     * @param classPath class files of other modules by binary name
     * @return class files by binary name
     */
    static Map<String, byte[]> compile(Map<String, String> sources, Map<String, byte[]> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Memory memory = new Memory(compiler.getStandardFileManager(null, null, null), classPath);
        StringWriter errors = new StringWriter();
        List<Text> units = sources.entrySet().stream()
                .map(source -> new Text(source.getKey(), source.getValue()))
                .toList();
        List<String> options = List.of("-proc:none", "-nowarn", "-parameters");
        if (!compiler.getTask(errors, memory, null, options, null, units).call()) {
            throw new AssertionError("the sample does not compile:\n" + errors);
        }
        return memory.output();
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classPath;
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Memory(JavaFileManager platform, Map<String, byte[]> classPath) {
            super(platform);
            this.classPath = classPath;
        }

        Map<String, byte[]> output() {
            Map<String, byte[]> result = new TreeMap<>();
            written.forEach((name, bytes) -> result.put(name, bytes.toByteArray()));
            return result;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, java.util.Set<Kind> kinds, boolean recurse) throws IOException {
            List<JavaFileObject> result = new ArrayList<>();
            if (location == StandardLocation.CLASS_PATH) {
                classPath.forEach((name, bytes) -> {
                    if (kinds.contains(Kind.CLASS) && packageOf(name).equals(packageName)) {
                        result.add(new Binary(name, bytes));
                    }
                });
                return result;
            }
            super.list(location, packageName, kinds, recurse).forEach(result::add);
            return result;
        }

        private static String packageOf(String binaryName) {
            return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof Binary binary ? binary.name : super.inferBinaryName(location, file);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:/" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(URI.create("memory:/" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Binary extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        Binary(String name, byte[] bytes) {
            super(URI.create("memory:/" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public java.io.InputStream openInputStream() {
            return new java.io.ByteArrayInputStream(bytes);
        }
    }
}
