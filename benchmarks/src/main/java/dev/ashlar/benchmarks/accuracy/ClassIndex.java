package dev.ashlar.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Which classes the jars hold, in which top-level type each of them lies, and which file that was compiled from. */
final class ClassIndex {

    private final SourceEntries sources;
    private final Map<String, String> outerByName = new HashMap<>();
    private final Map<String, String> fileByName = new HashMap<>();

    private ClassIndex(SourceEntries sources) {
        this.sources = sources;
    }

    static ClassIndex of(List<Path> jars, SourceEntries sources) throws IOException {
        ClassIndex index = new ClassIndex(sources);
        ClassFiles.forEach(
                jars,
                bytes -> new ClassReader(bytes)
                        .accept(index.new Declaration(), ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES));
        return index;
    }

    /** The internal name of the top-level type around a class of the jars; empty for classes of other jars. */
    Optional<String> topLevel(String internalName) {
        String current = internalName;
        while (outerByName.containsKey(current)) {
            current = outerByName.get(current);
        }
        return fileByName.containsKey(current) ? Optional.of(current) : Optional.empty();
    }

    /** The path that the class was compiled from, as the class file itself says. */
    String file(String internalName) {
        return fileByName.getOrDefault(internalName, "");
    }

    boolean hasSource(String internalName) {
        return sources.contain(file(internalName));
    }

    private final class Declaration extends ClassVisitor {

        private String name = "";

        Declaration() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            this.name = name;
            fileByName.put(name, "");
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            String folder = name.substring(0, name.lastIndexOf('/') + 1);
            fileByName.put(name, source == null ? "" : folder + source);
        }

        @Override
        public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
            outerByName.put(name, owner);
        }

        @Override
        public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simpleName, int access) {
            if (inner.equals(name) && outer != null) {
                outerByName.put(name, outer);
            }
        }
    }
}
