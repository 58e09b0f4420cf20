package dev.ashlar.analyzer.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * A method as a member of some class.
 *
 * @param declaredIn the class that declares it, in terms of the type parameters of the class whose member it is
 */
record Member(MethodSymbol method, ClassType declaredIn) {

    /** Parameter types in terms of the class whose member it is. */
    List<Type> parameters() {
        Bindings bindings = Bindings.of(declaredIn);
        if (bindings.isEmpty()) {
            return method.parameters();
        }
        List<Type> result = new ArrayList<>(method.arity());
        for (Type parameter : method.parameters()) {
            result.add(parameter.substitute(bindings));
        }
        return result;
    }

    Type returns() {
        return method.returns().substitute(Bindings.of(declaredIn));
    }

    /** What the type parameters of the declaring class stand for where those of the class whose member it is are bound so. */
    Bindings ownerIn(Bindings receiver) {
        return Bindings.of(declaredIn.substituted(receiver));
    }

    /** Whether one of the two overrides the other or would, if one class had both (JLS 8.4.2). */
    boolean sameSignatureAs(Member other) {
        if (method.arity() != other.method.arity()) {
            return false;
        }
        List<Type> mine = parameters();
        List<Type> theirs = other.parameters();
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).erasure().equals(theirs.get(i).erasure())) {
                return false;
            }
        }
        return true;
    }
}
