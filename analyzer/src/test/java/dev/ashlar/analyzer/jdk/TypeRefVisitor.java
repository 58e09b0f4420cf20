package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureVisitor;

/** Turns one type of a class file's signature into a {@link TypeRef}: {@code Outer<T>.Inner<X>} becomes {@code Outer$Inner<X>}. */
final class TypeRefVisitor extends SignatureVisitor {
    private final Consumer<TypeRef> result;
    private final List<TypeRef> arguments = new ArrayList<>();
    private String name = "";
    private int dimensions;

    TypeRefVisitor(Consumer<TypeRef> result) {
        super(Opcodes.ASM9);
        this.result = result;
    }

    @Override
    public void visitBaseType(char descriptor) {
        name = Type.getType(String.valueOf(descriptor)).getClassName();
        visitEnd();
    }

    @Override
    public void visitTypeVariable(String variable) {
        name = variable;
        visitEnd();
    }

    @Override
    public SignatureVisitor visitArrayType() {
        dimensions++;
        return this;
    }

    @Override
    public void visitClassType(String internalName) {
        name = internalName.replace('/', '.');
    }

    @Override
    public void visitInnerClassType(String innerName) {
        name += '$' + innerName;
        arguments.clear();
    }

    @Override
    public void visitTypeArgument() {
        arguments.add(TypeRef.WILDCARD);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        return new TypeRefVisitor(argument -> arguments.add(argument.as(bound(wildcard))));
    }

    private static TypeRef.Bound bound(char wildcard) {
        if (wildcard == INSTANCEOF) {
            return TypeRef.Bound.NONE;
        }
        return wildcard == EXTENDS ? TypeRef.Bound.EXTENDS : TypeRef.Bound.SUPER;
    }

    @Override
    public void visitEnd() {
        result.accept(new TypeRef(name, arguments, dimensions, TypeRef.Bound.NONE));
    }
}
