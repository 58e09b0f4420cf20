package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** What the signature of a class or method says, or the descriptor of one without generic types. */
final class SignatureParts extends SignatureVisitor {
    private static final List<TypeRef> NOTHING = List.of(TypeRef.of("java.lang.Object"));

    private final List<String> typeParameters = new ArrayList<>();
    private final List<List<TypeRef>> bounds = new ArrayList<>();
    private final List<TypeRef> superclass = new ArrayList<>();
    private final List<TypeRef> interfaces = new ArrayList<>();
    private final List<TypeRef> parameters = new ArrayList<>();
    private final List<TypeRef> returns = new ArrayList<>();

    private SignatureParts() {
        super(Opcodes.ASM9);
    }

    static SignatureParts of(String signature) {
        SignatureParts parts = new SignatureParts();
        new SignatureReader(signature).accept(parts);
        return parts;
    }

    static TypeRef type(String signature) {
        List<TypeRef> type = new ArrayList<>();
        new SignatureReader(signature).acceptType(new TypeRefVisitor(type::add));
        return type.get(0);
    }

    List<TypeParameterFacts> typeParameters() {
        List<TypeParameterFacts> facts = new ArrayList<>();
        for (int i = 0; i < typeParameters.size(); i++) {
            facts.add(new TypeParameterFacts(typeParameters.get(i), written(bounds.get(i))));
        }
        return facts;
    }

    /** Object for an interface and for a class that extends nothing else, so it counts as not written. */
    List<TypeRef> superclass() {
        return written(superclass);
    }

    private static List<TypeRef> written(List<TypeRef> types) {
        return types.equals(NOTHING) ? List.of() : types;
    }

    List<TypeRef> interfaces() {
        return interfaces;
    }

    List<TypeRef> parameters() {
        return parameters;
    }

    TypeRef returns() {
        return returns.get(0);
    }

    @Override
    public void visitFormalTypeParameter(String name) {
        typeParameters.add(name);
        bounds.add(new ArrayList<>());
    }

    @Override
    public SignatureVisitor visitClassBound() {
        return new TypeRefVisitor(bounds.get(bounds.size() - 1)::add);
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return visitClassBound();
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return new TypeRefVisitor(superclass::add);
    }

    @Override
    public SignatureVisitor visitInterface() {
        return new TypeRefVisitor(interfaces::add);
    }

    @Override
    public SignatureVisitor visitParameterType() {
        return new TypeRefVisitor(parameters::add);
    }

    @Override
    public SignatureVisitor visitReturnType() {
        return new TypeRefVisitor(returns::add);
    }

    @Override
    public SignatureVisitor visitExceptionType() {
        return new TypeRefVisitor(thrown -> {});
    }
}
