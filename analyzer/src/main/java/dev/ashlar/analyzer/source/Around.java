package dev.ashlar.analyzer.source;

import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The types around the place that is being written, innermost first. */
final class Around {
    private record Type(int index, String binaryName) {}

    private final Deque<Type> types = new ArrayDeque<>();

    void enter(int index, String binaryName) {
        types.push(new Type(index, binaryName));
    }

    void leave() {
        types.pop();
    }

    /** Index of the innermost type; -1 outside of all. */
    int index() {
        return types.isEmpty() ? -1 : types.element().index();
    }

    /** Binary name, without the package, of the innermost member type; empty outside of all. */
    String binaryName() {
        return types.isEmpty() ? "" : types.element().binaryName();
    }

    /** The binary name that a type declared here has. */
    String binaryNameOf(TypeDeclaration<?> type) {
        return types.isEmpty() ? type.getNameAsString() : binaryName() + "$" + type.getNameAsString();
    }
}
