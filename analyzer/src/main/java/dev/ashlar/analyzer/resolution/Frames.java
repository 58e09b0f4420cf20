package dev.ashlar.analyzer.resolution;

import dev.ashlar.analyzer.facts.Code;
import dev.ashlar.analyzer.facts.CodeReader;
import dev.ashlar.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the file we are: the classes around, the visible variables, the scope in which type names are looked up. */
final class Frames {
    /** A class whose body we are in; variables below the base belong to what is around it. */
    record Body(TypeSymbol symbol, int base, @Nullable Body outer) {}

    private record Mark(
            int variables, Scope scope, @Nullable Type[] memo) {}

    private final Code code;
    private final CodeReader reader;
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable String[] names = new String[32];
    private @Nullable Type[] types = new Type[32];
    private int size;
    private Scope scope;
    private @Nullable Type[] memo;
    private @Nullable Body body;

    Frames(Scope file, Code code, CodeReader reader) {
        this.code = code;
        this.reader = reader;
        this.scope = file;
        this.memo = new Type[code.typeCount()];
    }

    Scope scope() {
        return scope;
    }

    /** The innermost class; null in a header of a top-level type. */
    @Nullable
    Body body() {
        return body;
    }

    /** The node of the graph to which uses belong here; -1 outside of all types. */
    int node() {
        TypeSymbol current = scope.currentType();
        return current == null ? -1 : current.node();
    }

    void enter() {
        marks.add(new Mark(size, scope, memo));
    }

    void enter(Scope inner) {
        enter();
        if (inner != scope) {
            scope = inner;
            memo = new Type[code.typeCount()];
        }
    }

    void enterBody(TypeSymbol symbol) {
        enter(symbol.scope());
        body = new Body(symbol, size, body);
    }

    void leaveBody() {
        leave();
        body = body == null ? null : body.outer();
    }

    void leave() {
        Mark mark = marks.remove(marks.size() - 1);
        Arrays.fill(names, mark.variables(), Math.max(size, mark.variables()), null);
        size = mark.variables();
        scope = mark.scope();
        memo = mark.memo();
    }

    /** Brings a local class into scope until the end of the block. */
    void declare(TypeSymbol localType) {
        MethodScope inner = new MethodScope(scope);
        inner.declare(localType);
        scope = inner;
        memo = new Type[code.typeCount()];
    }

    void declare(String name, Type type) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        names[size] = name;
        types[size++] = type;
    }

    /** The innermost variable of this name between two heights; null if there is none. */
    @Nullable
    Type variable(String name, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (name.equals(names[i])) {
                return types[i];
            }
        }
        return null;
    }

    int height() {
        return size;
    }

    /** The next operand as a type, resolved here. */
    Type nextType() {
        return type(reader.number());
    }

    Type type(int index) {
        Type known = memo[index];
        if (known == null) {
            known = scope.resolve(reader.type(index));
            memo[index] = known;
        }
        return known;
    }

    TypeRef reference(int index) {
        return reader.type(index);
    }
}
