package dev.ashlar.analyzer.sample;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Collects the types that one class file uses as a reader of its source would say it: owners of members, signatures,
 * supertypes, annotations, literals. Synthetic members count only where they hold the body of a lambda.
 */
final class ClassFileReader {
    private final Set<String> types = new TreeSet<>();

    private ClassFileReader() {}

    static Set<String> typesUsedBy(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, 0);
        ClassFileReader reader = new ClassFileReader();
        if ((node.access & Opcodes.ACC_SYNTHETIC) == 0 || node.name.endsWith("package-info")) {
            reader.type(node);
        }
        return reader.types;
    }

    private void type(ClassNode node) {
        addInternal(node.superName);
        node.interfaces.forEach(this::addInternal);
        signature(node.signature);
        annotations(node.visibleAnnotations);
        annotations(node.invisibleAnnotations);
        if (node.permittedSubclasses != null) {
            node.permittedSubclasses.forEach(this::addInternal);
        }
        node.fields.forEach(this::field);
        boolean hasPlainConstructors = ByteCodeOracle.memberType(node.name).equals(node.name);
        node.methods.forEach(method -> method(method, hasPlainConstructors));
    }

    private void field(FieldNode field) {
        if ((field.access & Opcodes.ACC_SYNTHETIC) == 0) {
            add(Type.getType(field.desc));
            signature(field.signature);
            annotations(field.visibleAnnotations);
            annotations(field.invisibleAnnotations);
        }
    }

    private void method(MethodNode method, boolean hasPlainConstructors) {
        boolean synthetic = (method.access & Opcodes.ACC_SYNTHETIC) != 0;
        boolean isLambda = method.name.startsWith("lambda$");
        if (synthetic && !isLambda) {
            return;
        }
        if (!isLambda && (hasPlainConstructors || !method.name.equals("<init>"))) {
            header(method);
        }
        method.instructions.forEach(this::instruction);
        method.tryCatchBlocks.forEach(block -> addInternal(block.type));
    }

    private void header(MethodNode method) {
        if (method.signature != null) {
            signature(method.signature);
        } else if (!method.name.equals("<init>")) {
            add(Type.getMethodType(method.desc));
        } else if (method.parameters != null) {
            writtenParameters(method);
        }
        method.exceptions.forEach(this::addInternal);
        annotations(method.visibleAnnotations);
        annotations(method.invisibleAnnotations);
        parameterAnnotations(method.visibleParameterAnnotations);
        parameterAnnotations(method.invisibleParameterAnnotations);
        annotationValue(method.annotationDefault);
    }

    /** A constructor of an inner class or enum has parameters that nobody wrote. */
    private void writtenParameters(MethodNode constructor) {
        Type[] parameters = Type.getArgumentTypes(constructor.desc);
        for (int i = 0; i < parameters.length; i++) {
            if ((constructor.parameters.get(i).access & (Opcodes.ACC_MANDATED | Opcodes.ACC_SYNTHETIC)) == 0) {
                add(parameters[i]);
            }
        }
    }

    private void instruction(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            addInternal(call.owner);
        } else if (instruction instanceof FieldInsnNode access) {
            addInternal(access.owner);
        } else if (instruction instanceof LdcInsnNode constant && constant.cst instanceof Type literal) {
            add(literal);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            handles(dynamic.bsmArgs);
        } else if (instruction.getOpcode() == Opcodes.NEW || instruction.getOpcode() == Opcodes.INSTANCEOF) {
            addInternal(((TypeInsnNode) instruction).desc);
        }
    }

    private void handles(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                addInternal(handle.getOwner());
            }
        }
    }

    private void parameterAnnotations(List<AnnotationNode> @Nullable [] annotations) {
        for (List<AnnotationNode> each : annotations == null ? new List[0] : annotations) {
            annotations(each);
        }
    }

    private void annotations(@Nullable List<AnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(this::annotationValue);
        }
    }

    private void annotationValue(@Nullable Object value) {
        if (value instanceof AnnotationNode annotation) {
            add(Type.getType(annotation.desc));
            annotationValue(annotation.values);
        } else if (value instanceof List<?> values) {
            values.forEach(this::annotationValue);
        } else if (value instanceof Type literal) {
            add(literal);
        } else if (value instanceof String[] constant) {
            add(Type.getType(constant[0]));
        }
    }

    private void signature(@Nullable String signature) {
        if (signature != null) {
            new SignatureReader(signature).accept(new SignatureTypes());
        }
    }

    private void addInternal(@Nullable String name) {
        if (name != null) {
            add(Type.getObjectType(name));
        }
    }

    private void add(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> add(type.getElementType());
            case Type.OBJECT -> types.add(type.getClassName());
            case Type.METHOD -> {
                add(type.getReturnType());
                for (Type parameter : type.getArgumentTypes()) {
                    add(parameter);
                }
            }
            default -> {}
        }
    }

    /** The classes that a generic signature names. */
    private final class SignatureTypes extends SignatureVisitor {
        private String current = "";

        SignatureTypes() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitClassType(String name) {
            current = name;
            addInternal(name);
        }

        @Override
        public void visitInnerClassType(String name) {
            visitClassType(current + "$" + name);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new SignatureTypes();
        }
    }
}
