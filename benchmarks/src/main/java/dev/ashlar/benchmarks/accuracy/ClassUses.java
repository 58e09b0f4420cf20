package dev.ashlar.benchmarks.accuracy;

import static dev.ashlar.benchmarks.accuracy.BytecodeOracle.OWNER_LEVEL;
import static dev.ashlar.benchmarks.accuracy.BytecodeOracle.SYNTHETIC;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** The declarations of one class file; what its methods do is left to {@link CodeUses}. */
final class ClassUses extends ClassVisitor {

    /** Takes the internal names of the class that uses and of the one that is used. */
    interface Sink {
        void use(String from, String to, String how, int line);
    }

    private final Sink sink;
    private String name = "";
    private boolean anonymous;

    ClassUses(Sink sink) {
        super(Opcodes.ASM9);
        this.sink = sink;
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
        TypeNames names = names(OWNER_LEVEL, 0);
        names.internalName(superName);
        names.internalNames(interfaces);
        names.signature(signature);
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simpleName, int access) {
        anonymous |= inner.equals(name) && simpleName == null;
    }

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {
        names(OWNER_LEVEL, 0).internalName(permittedSubclass);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return names(OWNER_LEVEL, 0).annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return names(OWNER_LEVEL, 0).annotation(descriptor);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        TypeNames names = names(OWNER_LEVEL, 0);
        names.descriptor(descriptor);
        names.signature(signature);
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return names.annotation(annotation);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        TypeNames names = names(isSynthetic(access) ? SYNTHETIC : OWNER_LEVEL, 0);
        names.descriptor(descriptor);
        names.signature(signature);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return names.annotation(annotation);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int typeRef, @Nullable TypePath path, String annotation, boolean visible) {
                return names.annotation(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        boolean lambda = isSynthetic(access) && name.startsWith("lambda$");
        boolean synthetic = isSynthetic(access) && !lambda;
        boolean undeclared = lambda || anonymous && name.equals("<init>");
        CodeUses code = new CodeUses(this, synthetic);
        code.declaration(descriptor, signature, exceptions, undeclared);
        return code;
    }

    /** Where the names found in this class go, under class {@code how} and at {@code line}. */
    TypeNames names(String how, int line) {
        return new TypeNames(internalName -> sink.use(name, internalName, how, line));
    }

    private static boolean isSynthetic(int access) {
        return (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0;
    }
}
