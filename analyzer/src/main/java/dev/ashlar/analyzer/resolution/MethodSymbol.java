package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Access;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declared method or constructor; the types of its signature are resolved when they are first asked for. */
final class MethodSymbol {
    private final TypeSymbol owner;
    private final MethodFacts facts;
    private final Scope scope;
    private final List<TypeVariable> typeParameters;
    private volatile @Nullable Signature signature;

    private record Signature(Type returns, List<Type> parameters) {}

    MethodSymbol(TypeSymbol owner, MethodFacts facts) {
        this.owner = owner;
        this.facts = facts;
        if (facts.typeParameters().isEmpty()) {
            scope = owner.scope();
            typeParameters = List.of();
        } else {
            MethodScope own = new MethodScope(owner.scope());
            typeParameters = own.declare(facts.typeParameters());
            scope = own;
        }
    }

    TypeSymbol owner() {
        return owner;
    }

    String name() {
        return facts.name();
    }

    Access access() {
        return facts.access();
    }

    List<TypeVariable> typeParameters() {
        return typeParameters;
    }

    int arity() {
        return facts.parameters().size();
    }

    boolean isVarargs() {
        return facts.varargs();
    }

    boolean isAbstract() {
        return Modifier.isAbstract(facts.modifiers());
    }

    boolean isStatic() {
        return Modifier.isStatic(facts.modifiers());
    }

    /** Whether the class, which has the owner among its supertypes, has this method, too. */
    boolean isMemberOf(TypeSymbol type) {
        return owner == type
                || !isConstructor() && !(isStatic() && owner.isInterface()) && owner.bequeaths(facts.modifiers(), type);
    }

    boolean isOf(MethodFacts declaration) {
        return facts == declaration;
    }

    boolean isConstructor() {
        return facts.name().equals(MethodFacts.CONSTRUCTOR);
    }

    Type returns() {
        return signature().returns();
    }

    List<Type> parameters() {
        return signature().parameters();
    }

    private Signature signature() {
        Signature known = signature;
        if (known == null) {
            List<Type> parameters = new ArrayList<>(facts.parameters().size());
            for (TypeRef parameter : facts.parameters()) {
                parameters.add(scope.resolve(parameter));
            }
            known = new Signature(scope.resolve(facts.returns()), parameters);
            signature = known;
        }
        return known;
    }
}
