package dev.ashlar.analyzer.resolution;

import org.jspecify.annotations.Nullable;

/** The body of a class: its type parameters and its member types, inherited ones included. */
final class TypeScope extends InnerScope {
    private final TypeSymbol symbol;
    private final boolean header;

    private TypeScope(TypeSymbol symbol, Scope outer, boolean header) {
        super(outer);
        this.symbol = symbol;
        this.header = header;
    }

    static TypeScope body(TypeSymbol symbol, Scope outer) {
        return new TypeScope(symbol, outer, false);
    }

    /** The header of a class, where its type parameters are in scope but its members are not. */
    static TypeScope header(TypeSymbol symbol, Scope outer) {
        return new TypeScope(symbol, outer, true);
    }

    @Override
    @Nullable
    TypeSymbol currentType() {
        return symbol;
    }

    @Override
    @Nullable
    Type lookup(String simpleName) {
        for (TypeVariable parameter : symbol.ownTypeParameters()) {
            if (parameter.name().equals(simpleName)) {
                return parameter;
            }
        }
        if (!header) {
            TypeSymbol member = symbol.memberType(simpleName);
            if (member != null) {
                return member.rawType();
            }
        }
        return super.lookup(simpleName);
    }
}
