package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.FieldFacts;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** A declared field; its type is resolved when it is first asked for. */
final class FieldSymbol {
    private final TypeSymbol owner;
    private final FieldFacts facts;
    private volatile @Nullable Type type;

    FieldSymbol(TypeSymbol owner, FieldFacts facts) {
        this.owner = owner;
        this.facts = facts;
    }

    String name() {
        return facts.name();
    }

    boolean isStatic() {
        return Modifier.isStatic(facts.modifiers());
    }

    TypeSymbol owner() {
        return owner;
    }

    /** The declared type, in terms of the owner's type parameters. */
    Type type() {
        Type known = type;
        if (known == null) {
            known = owner.scope().resolve(facts.type());
            type = known;
        }
        return known;
    }

    /** Whether the class, which has the owner among its supertypes, has this field, too. */
    boolean isMemberOf(TypeSymbol type) {
        return owner == type || owner.bequeaths(facts.modifiers(), type);
    }
}
