package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the types in signatures of methods that are called from outside: web endpoints, message listeners. */
final class Exposures {
    private Exposures() {}

    static void find(FileFacts file, @Nullable TypeSymbol[] symbols, Watched.Endpoints endpoints, MemberUses members) {
        for (int i = 0; i < symbols.length; i++) {
            TypeSymbol symbol = symbols[i];
            if (symbol != null) {
                find(file.types().get(i), symbol, endpoints, members);
            }
        }
    }

    private static void find(TypeFacts type, TypeSymbol symbol, Watched.Endpoints endpoints, MemberUses members) {
        for (int i = 0; i < type.methods().size(); i++) {
            MethodFacts method = type.methods().get(i);
            Optional<String> annotation = endpoints.annotation(type, method);
            if (annotation.isPresent()) {
                MethodSymbol signature = symbol.method(i);
                for (TypeSymbol named : namedIn(signature.parameters())) {
                    members.add(symbol.node(), named, MemberUse.Kind.EXPOSES, annotation.get(), 0, method.line(), i);
                }
                for (TypeSymbol named : namedIn(List.of(signature.returns()))) {
                    members.add(symbol.node(), named, MemberUse.Kind.EXPOSES, annotation.get(), -1, method.line(), i);
                }
            }
        }
    }

    /** All types of the code base in part of a signature, whether they are models or hold some. */
    private static List<TypeSymbol> namedIn(List<Type> types) {
        List<Type> open = new ArrayList<>(types);
        List<TypeSymbol> found = new ArrayList<>();
        // bounds may be recursive, signatures are not that long
        for (int i = 0; i < open.size() && i < 64; i++) {
            Type next = open.get(i).upper();
            if (next instanceof ArrayType array) {
                open.add(array.component());
            } else if (next instanceof ClassType known) {
                found.add(known.symbol());
                open.addAll(known.arguments());
            }
        }
        return found;
    }
}
