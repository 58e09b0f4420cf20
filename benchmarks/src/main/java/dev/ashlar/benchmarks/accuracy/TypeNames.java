package dev.ashlar.benchmarks.accuracy;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Takes class names out of the notations of class files and hands them on as internal names. */
record TypeNames(Consumer<String> sink) {

    /** Takes {@code a/B}, and {@code [La/B;} where an instruction may name an array. */
    void internalName(@Nullable String name) {
        if (name != null) {
            type(Type.getObjectType(name));
        }
    }

    void internalNames(String @Nullable [] names) {
        if (names != null) {
            for (String name : names) {
                internalName(name);
            }
        }
    }

    /** Takes the descriptor of a field or of a method. */
    void descriptor(String descriptor) {
        type(Type.getType(descriptor));
    }

    void type(Type type) {
        switch (type.getSort()) {
            case Type.OBJECT -> sink.accept(type.getInternalName());
            case Type.ARRAY -> type(type.getElementType());
            case Type.METHOD -> {
                type(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            default -> {}
        }
    }

    /** Takes a generic signature; raw declarations have none. */
    void signature(@Nullable String signature) {
        if (signature != null) {
            new SignatureReader(signature).accept(new Names());
        }
    }

    /** Takes the annotation's type and, through the visitor, the types in its values. */
    AnnotationVisitor annotation(String descriptor) {
        descriptor(descriptor);
        return new Values();
    }

    /** The visitor that takes the types in the default value of an annotation's element. */
    AnnotationVisitor values() {
        return new Values();
    }

    private final class Names extends SignatureVisitor {

        private String current = "";

        Names() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitClassType(String name) {
            current = name;
            sink.accept(name);
        }

        @Override
        public void visitInnerClassType(String name) {
            current = current + "$" + name;
            sink.accept(current);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Names();
        }
    }

    private final class Values extends AnnotationVisitor {

        Values() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (value instanceof Type type) {
                type(type);
            }
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            descriptor(descriptor);
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            return this;
        }
    }
}
