package dev.ashlar.benchmarks.accuracy;

import static dev.ashlar.benchmarks.accuracy.BytecodeOracle.DESCRIPTOR_ONLY;
import static dev.ashlar.benchmarks.accuracy.BytecodeOracle.LOCAL_VARIABLE;
import static dev.ashlar.benchmarks.accuracy.BytecodeOracle.OWNER_LEVEL;
import static dev.ashlar.benchmarks.accuracy.BytecodeOracle.SYNTHETIC;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** The uses in one method: its declaration, its annotations and its instructions. */
final class CodeUses extends MethodVisitor {

    private final ClassUses owner;
    private final boolean synthetic;
    private int line;

    CodeUses(ClassUses owner, boolean synthetic) {
        super(Opcodes.ASM9);
        this.owner = owner;
        this.synthetic = synthetic;
    }

    /**
     * Takes what the method declares. {@code undeclared} says that nobody wrote this declaration: lambda bodies and
     * constructors of anonymous classes, whose parameters are captured variables and inferred types.
     */
    void declaration(
            String descriptor, @Nullable String signature, String @Nullable [] exceptions, boolean undeclared) {
        names(undeclared ? DESCRIPTOR_ONLY : OWNER_LEVEL).descriptor(descriptor);
        names(undeclared ? DESCRIPTOR_ONLY : OWNER_LEVEL).signature(signature);
        ownerLevel().internalNames(undeclared ? null : exceptions);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        ownerLevel().internalName(type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        ownerLevel().descriptor(descriptor);
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        ownerLevel().internalName(type);
        names(DESCRIPTOR_ONLY).descriptor(descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
        names(type.startsWith("[") ? DESCRIPTOR_ONLY : OWNER_LEVEL).internalName(type);
        names(DESCRIPTOR_ONLY).descriptor(descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        names(DESCRIPTOR_ONLY).descriptor(descriptor);
        handle(bootstrap);
        for (Object argument : arguments) {
            constant(argument, DESCRIPTOR_ONLY);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value, OWNER_LEVEL);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        ownerLevel().internalName(type);
    }

    @Override
    public void visitLocalVariable(
            String name, String descriptor, @Nullable String signature, Label start, Label end, int slot) {
        names(LOCAL_VARIABLE).descriptor(descriptor);
        names(LOCAL_VARIABLE).signature(signature);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return ownerLevel().values();
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return ownerLevel().annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return ownerLevel().annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath path, String descriptor, boolean visible) {
        return ownerLevel().annotation(descriptor);
    }

    private void constant(Object value, String how) {
        if (value instanceof Type type) {
            names(how).type(type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            dynamic(dynamic);
        }
    }

    private void handle(Handle handle) {
        ownerLevel().internalName(handle.getOwner());
        names(DESCRIPTOR_ONLY).descriptor(handle.getDesc());
    }

    private void dynamic(ConstantDynamic dynamic) {
        names(DESCRIPTOR_ONLY).descriptor(dynamic.getDescriptor());
        handle(dynamic.getBootstrapMethod());
        for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
            // A nested dynamic constant cannot be written in Java, so one level is enough.
            if (!(dynamic.getBootstrapMethodArgument(i) instanceof ConstantDynamic)) {
                constant(dynamic.getBootstrapMethodArgument(i), DESCRIPTOR_ONLY);
            }
        }
    }

    private TypeNames ownerLevel() {
        return names(OWNER_LEVEL);
    }

    private TypeNames names(String how) {
        return owner.names(synthetic ? SYNTHETIC : how, line);
    }
}
