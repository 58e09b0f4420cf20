package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What a class file says about the type that users of it can see. */
final class ClassFileFacts {
    private static final int ACCESSIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

    private final ClassNode node;

    ClassFileFacts(ClassNode node) {
        this.node = node;
    }

    TypeFacts facts() {
        String binaryName = node.name.substring(node.name.lastIndexOf('/') + 1);
        SignatureParts header = header();
        return new TypeFacts(
                self().map(self -> self.innerName).orElse(binaryName),
                binaryName,
                kind(),
                -1,
                false,
                access() & (Modifier.classModifiers() | Modifier.INTERFACE),
                header.typeParameters(),
                header.superclass(),
                header.interfaces(),
                Stream.concat(recordComponents(), fields()).toList(),
                node.methods.stream()
                        .filter(ClassFileFacts::isVisible)
                        .map(this::method)
                        .toList(),
                0,
                0,
                List.of());
    }

    boolean isPublic() {
        return (node.access & Opcodes.ACC_PUBLIC) != 0;
    }

    /** Internal names of the member types that others may name, and those only. */
    Stream<String> accessibleMemberTypes() {
        return node.innerClasses.stream()
                .filter(type -> node.name.equals(type.outerName) && isAccessible(type.access))
                .map(type -> type.name);
    }

    /** Internal names of what the type extends and implements. */
    Stream<String> supertypes() {
        return Stream.concat(Stream.ofNullable(node.superName), node.interfaces.stream());
    }

    /** The entry of a member type about itself: only there stand its name and its real modifiers. */
    private Optional<InnerClassNode> self() {
        return node.innerClasses.stream()
                .filter(type -> node.name.equals(type.name))
                .findFirst();
    }

    private int access() {
        return self().map(self -> self.access).orElse(node.access & ~Opcodes.ACC_SUPER);
    }

    private SignatureParts header() {
        if (node.signature != null) {
            return SignatureParts.of(node.signature);
        }
        StringBuilder plain = new StringBuilder();
        supertypes().forEach(name -> plain.append('L').append(name).append(';'));
        return SignatureParts.of(plain.length() == 0 ? "Ljava/lang/Object;" : plain.toString());
    }

    private TypeKind kind() {
        if ((node.access & Opcodes.ACC_ANNOTATION) != 0) {
            return TypeKind.ANNOTATION;
        }
        if ((node.access & Opcodes.ACC_INTERFACE) != 0) {
            return TypeKind.INTERFACE;
        }
        if ((node.access & Opcodes.ACC_RECORD) != 0) {
            return TypeKind.RECORD;
        }
        return (node.access & Opcodes.ACC_ENUM) != 0 ? TypeKind.ENUM : TypeKind.CLASS;
    }

    private Stream<FieldFacts> recordComponents() {
        return Stream.ofNullable(node.recordComponents).flatMap(List::stream).map(component -> {
            String signature = component.signature == null ? component.descriptor : component.signature;
            return new FieldFacts(component.name, SignatureParts.type(signature), Modifier.PRIVATE | Modifier.FINAL, 0);
        });
    }

    private Stream<FieldFacts> fields() {
        return node.fields.stream()
                .filter(field -> isAccessible(field.access) && (field.access & Opcodes.ACC_SYNTHETIC) == 0)
                .map(ClassFileFacts::field);
    }

    private static FieldFacts field(FieldNode field) {
        TypeRef type = SignatureParts.type(field.signature == null ? field.desc : field.signature);
        return new FieldFacts(field.name, type, field.access & Modifier.fieldModifiers(), 0);
    }

    private static boolean isVisible(MethodNode method) {
        int hidden = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;
        return isAccessible(method.access) && (method.access & hidden) == 0;
    }

    private static boolean isAccessible(int access) {
        return (access & ACCESSIBLE) != 0;
    }

    private MethodFacts method(MethodNode method) {
        SignatureParts parts = SignatureParts.of(method.signature == null ? method.desc : method.signature);
        return new MethodFacts(
                method.name,
                parts.typeParameters(),
                parts.returns(),
                parts.parameters()
                        .subList(unwrittenParameters(method), parts.parameters().size()),
                (method.access & Opcodes.ACC_VARARGS) != 0,
                method.access & Modifier.methodModifiers(),
                0);
    }

    /** The descriptor of an inner class's constructor starts with the outer object; a signature does not. */
    private int unwrittenParameters(MethodNode method) {
        boolean inner =
                self().filter(self -> (self.access & Opcodes.ACC_STATIC) == 0).isPresent();
        return inner && method.signature == null && method.name.equals(MethodFacts.CONSTRUCTOR) ? 1 : 0;
    }
}
