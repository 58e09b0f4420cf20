package dev.ashlar.benchmarks.accuracy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.util.Types;

/** Which class a member is looked up in, given the static type of the expression before the dot. */
final class Qualifier {

    private final Types types;

    Qualifier(Types types) {
        this.types = types;
    }

    /**
     * The class or interface behind {@code type}: the bound of a type variable and, where there are several bounds, the
     * first that has the member. Empty for arrays and primitives.
     */
    Optional<TypeElement> classOf(TypeMirror type, Optional<Element> member) {
        List<TypeElement> candidates = candidates(type);
        return candidates.stream()
                .filter(candidate -> member.map(it -> has(candidate, it)).orElse(true))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private List<TypeElement> candidates(TypeMirror type) {
        List<TypeElement> found = new ArrayList<>();
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeMirror next = open.pop();
            switch (next.getKind()) {
                case DECLARED -> found.add((TypeElement) ((DeclaredType) next).asElement());
                case TYPEVAR -> open.push(((TypeVariable) next).getUpperBound());
                case INTERSECTION -> open.addAll(((IntersectionType) next).getBounds());
                case UNION -> open.add(types.erasure(commonSupertype((UnionType) next)));
                default -> {}
            }
        }
        return found;
    }

    /** The variable of a multi-catch has the least upper bound of its alternatives. */
    private TypeMirror commonSupertype(UnionType union) {
        TypeMirror candidate = union.getAlternatives().get(0);
        while (!isAboveAll(candidate, union)) {
            candidate = types.directSupertypes(candidate).get(0);
        }
        return candidate;
    }

    private boolean isAboveAll(TypeMirror candidate, UnionType union) {
        return union.getAlternatives().stream().allMatch(it -> types.isSubtype(it, candidate));
    }

    private boolean has(TypeElement candidate, Element member) {
        return member.getEnclosingElement() instanceof TypeElement owner && inherits(candidate, owner);
    }

    /** Whether {@code type} is {@code owner} or below it, type arguments aside. */
    boolean inherits(TypeElement type, TypeElement owner) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(owner.asType()));
    }
}
