package dev.ashlar.analyzer.jdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** The class files of one installed JDK, which need not be the running one. */
final class JrtImage implements AutoCloseable {
    private final FileSystem files;

    private JrtImage(FileSystem files) {
        this.files = files;
    }

    static JrtImage open(Path javaHome) throws IOException {
        return new JrtImage(FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", javaHome.toString())));
    }

    /** Every module of the platform by its name, sorted; what a vendor adds under other names is left out. */
    List<ClassNode> modules() throws IOException {
        return list(files.getPath("/modules")).stream()
                .filter(module -> module.getFileName().toString().matches("(java|jdk)\\..*"))
                .map(module -> parse(module.resolve("module-info.class")))
                .toList();
    }

    /** Internal names of the top-level types in a package of a module, sorted. */
    List<String> topLevelTypes(String module, String internalPackage) throws IOException {
        return list(files.getPath("/modules", module, internalPackage)).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".class") && !name.contains("$"))
                .map(name -> internalPackage + '/' + name.substring(0, name.length() - ".class".length()))
                .toList();
    }

    /** The class file of this internal name, in whichever module has its package. */
    ClassNode type(String internalName) throws IOException {
        String packageName =
                internalName.substring(0, internalName.lastIndexOf('/')).replace('/', '.');
        for (Path module : list(files.getPath("/packages", packageName))) {
            Path file = files.getPath("/modules", module.getFileName().toString(), internalName + ".class");
            if (Files.exists(file)) {
                return parse(file);
            }
        }
        throw new IOException("no class file of " + internalName);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static ClassNode parse(Path file) {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
