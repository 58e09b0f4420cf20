package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the source with the type names that are visible there, innermost first (JLS 6.3, 6.4.1). */
abstract class Scope {

    abstract Universe universe();

    /** What a simple name means as a type here: a type variable or a raw class type; null if no type has this name. */
    abstract @Nullable Type lookup(String simpleName);

    /** The class whose type parameters may be left out here because they are in scope; null outside of classes. */
    abstract @Nullable TypeSymbol currentType();

    /** The module, package and imports of the file; a type of the JDK has none. */
    abstract FileScope file();

    /** What a name with dots means that does not begin with a type's name; null if nothing. */
    abstract @Nullable TypeSymbol qualified(String name);

    /** Whether names are written as byte code does: in full, and with {@code $} before a member. */
    abstract boolean hasBinaryNames();

    /** The type that is written here; {@link Type.Special#UNKNOWN} if it cannot be found. */
    Type resolve(TypeRef ref) {
        Type type = resolveElement(ref);
        for (int i = 0; i < ref.dimensions(); i++) {
            type = new ArrayType(type);
        }
        return switch (ref.bound()) {
            case NONE -> type;
            case EXTENDS -> new WildcardType(type, false, universe().object());
            case SUPER -> new WildcardType(type, true, universe().object());
            case UNBOUNDED -> universe().wildcard();
        };
    }

    private Type resolveElement(TypeRef ref) {
        if (ref.arguments().isEmpty()) {
            return resolveSimple(ref.name());
        }
        Type head = resolveName(ref.name());
        if (!(head instanceof ClassType raw)) {
            return head == null ? Type.Special.UNKNOWN : head;
        }
        List<Type> arguments = new ArrayList<>(ref.arguments().size());
        for (TypeRef argument : ref.arguments()) {
            arguments.add(resolve(argument));
        }
        return raw.symbol().withArguments(arguments, this);
    }

    private Type resolveSimple(String name) {
        Type special = Keywords.TYPES.get(name);
        if (special != null) {
            return special;
        }
        Type head = resolveName(name);
        if (head == null) {
            return Type.Special.UNKNOWN;
        }
        return head instanceof ClassType type ? type.symbol().implicitlyParameterized(this) : head;
    }

    /** What a name, simple or with dots, means as a type here; null if nothing. */
    @Nullable
    Type resolveName(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return lookup(name);
        }
        Type first = hasBinaryNames() ? null : lookup(name.substring(0, dot));
        if (first instanceof ClassType outer) {
            TypeSymbol member = outer.symbol().memberTypeByPath(name.substring(dot + 1));
            return member == null
                    ? universe().externalMember(outer.symbol(), name.substring(dot + 1))
                    : member.rawType();
        }
        TypeSymbol qualified = qualified(name);
        if (qualified == null && !hasBinaryNames()) {
            qualified = file().unread(name);
        }
        return qualified == null ? null : qualified.rawType();
    }
}
