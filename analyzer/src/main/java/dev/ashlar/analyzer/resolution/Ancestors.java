package dev.ashlar.analyzer.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class with all its supertypes, each in terms of the class's own type parameters and before its own supertypes. */
final class Ancestors {
    private final TypeSymbol symbol;
    private final List<ClassType> types;
    private final boolean open;

    private Ancestors(TypeSymbol symbol, List<ClassType> types) {
        this.symbol = symbol;
        this.types = types;
        this.open = types.stream().anyMatch(type -> type.symbol().isUnread());
    }

    static Ancestors of(TypeSymbol symbol) {
        Map<TypeSymbol, ClassType> found = new IdentityHashMap<>();
        List<ClassType> inOrder = new ArrayList<>();
        Deque<ClassType> queue = new ArrayDeque<>();
        queue.add(symbol.thisType());
        while (!queue.isEmpty()) {
            ClassType type = queue.remove();
            if (found.putIfAbsent(type.symbol(), type) != null) {
                continue;
            }
            inOrder.add(type);
            Bindings bindings = Bindings.of(type);
            for (ClassType supertype : type.symbol().supertypes()) {
                queue.add(supertype.substituted(bindings));
            }
        }
        if (!found.containsKey(symbol.universe().object().symbol())) {
            inOrder.add(symbol.universe().object());
        }
        return new Ancestors(symbol, subtypesFirst(inOrder, found));
    }

    /** A subtype has more supertypes than any of its supertypes, so their number sorts. */
    private static List<ClassType> subtypesFirst(List<ClassType> breadthFirst, Map<TypeSymbol, ClassType> all) {
        if (breadthFirst.size() <= 2) {
            return List.copyOf(breadthFirst);
        }
        Map<TypeSymbol, Integer> size = new IdentityHashMap<>();
        for (TypeSymbol type : all.keySet()) {
            size.put(type, countSupertypes(type));
        }
        return breadthFirst.stream()
                .sorted(Comparator.comparingInt(type -> -size.getOrDefault(type.symbol(), 0)))
                .toList();
    }

    private static int countSupertypes(TypeSymbol symbol) {
        Map<TypeSymbol, Boolean> seen = new IdentityHashMap<>();
        Deque<TypeSymbol> queue = new ArrayDeque<>();
        queue.add(symbol);
        while (!queue.isEmpty()) {
            TypeSymbol type = queue.remove();
            if (seen.put(type, true) == null) {
                type.supertypes().forEach(supertype -> queue.add(supertype.symbol()));
            }
        }
        return seen.size();
    }

    /** Whether some supertype is not part of the input and not of the JDK, so that it may have members that nobody knows. */
    boolean open() {
        return open;
    }

    List<ClassType> types() {
        return types;
    }

    /** The supertype of this class, in terms of the class's type parameters; null if it is none. */
    @Nullable
    ClassType find(TypeSymbol supertype) {
        for (ClassType type : types) {
            if (type.symbol() == supertype) {
                return type;
            }
        }
        return null;
    }

    /** The inherited member type of this name; null if there is none. */
    @Nullable
    TypeSymbol memberType(String name) {
        for (int i = 1; i < types.size(); i++) {
            TypeSymbol member = types.get(i).symbol().ownMemberType(name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }

    /** The methods of this name that the class has, without overridden ones. */
    List<Member> methods(String name) {
        List<Member> found = new ArrayList<>(2);
        for (ClassType type : types) {
            for (MethodSymbol method : type.symbol().ownMethods(name)) {
                if (method.isMemberOf(symbol)) {
                    add(new Member(method, type), found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(Member candidate, List<Member> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).sameSignatureAs(candidate)) {
                if (isMoreSpecific(candidate, found.get(i))) {
                    found.set(i, candidate);
                }
                return;
            }
        }
        found.add(candidate);
    }

    /** Of two unrelated declarations of one method, the one with the more specific result counts (JLS 15.12.2.5). */
    private static boolean isMoreSpecific(Member candidate, Member known) {
        TypeSymbol owner = known.declaredIn().symbol();
        return owner.ancestors().find(candidate.declaredIn().symbol()) == null
                && !candidate.returns().erasure().equals(known.returns().erasure())
                && Subtyping.isSubtype(candidate.returns(), known.returns());
    }
}
