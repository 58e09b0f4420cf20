package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Access;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The uses of members of watched types in one file. Not thread-safe. */
final class MemberUses {
    /** A use in terms of symbols. */
    record Use(int from, TypeSymbol target, MemberUse.Kind kind, String member, int argument, int line, int site) {}

    private final List<Use> uses = new ArrayList<>(0);

    List<Use> uses() {
        return uses;
    }

    void add(int from, TypeSymbol target, MemberUse.Kind kind, String member, int argument, int line, int site) {
        if (from >= 0 && target.inInput()) {
            uses.add(new Use(from, target, kind, member, argument, line, site));
        }
    }

    /** A call or reference of an accessor counts for the field, where that is declared. */
    void accessed(int from, MethodSymbol method, int line, int site) {
        Access access = method.access();
        if (!access.isTrivial()) {
            return;
        }
        MemberUse.Kind kind = access.kind() == Access.Kind.READS ? MemberUse.Kind.READS : MemberUse.Kind.WRITES;
        FieldSymbol field = field(method, access);
        if (field != null) {
            accessed(from, field, kind, line, site);
        }
    }

    private static @Nullable FieldSymbol field(MethodSymbol method, Access access) {
        TypeSymbol enclosing = method.owner().enclosing();
        if (access.kind() == Access.Kind.BUILDS && enclosing != null) {
            FieldSymbol built = declared(enclosing, access.field());
            return built == null ? declared(method.owner(), access.field()) : built;
        }
        return declared(method.owner(), access.field());
    }

    private static @Nullable FieldSymbol declared(TypeSymbol type, String name) {
        for (ClassType ancestor : type.ancestors().types()) {
            FieldSymbol field = ancestor.symbol().ownField(name);
            if (field != null && (ancestor.symbol() == type || field.isMemberOf(type))) {
                return field;
            }
        }
        return null;
    }

    void accessed(int from, FieldSymbol field, MemberUse.Kind kind, int line, int site) {
        if (field.owner().isModel() && !field.isStatic()) {
            add(from, field.owner(), kind, field.name(), -1, line, site);
        }
    }

    /** The watched types that a value carries: its own, its elements', its type arguments'. */
    static List<TypeSymbol> modelsIn(Type type) {
        List<TypeSymbol> found = new ArrayList<>(1);
        List<Type> open = new ArrayList<>(List.of(type));
        // type arguments may be recursive (E extends Enum<E>), values are not nested that deeply
        for (int i = 0; i < open.size() && i < 32; i++) {
            Type next = open.get(i).upper();
            if (next instanceof ArrayType array) {
                open.add(array.component());
            } else if (next instanceof ClassType known) {
                if (known.symbol().isModel() && !found.contains(known.symbol())) {
                    found.add(known.symbol());
                }
                open.addAll(known.arguments());
            }
        }
        return found;
    }
}
