package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import dev.ashlar.analyzer.facts.TypeRef.Bound;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads types from tokens, from the current token on. What is not a type yields null, and the lexer stands somewhere behind
 * it: callers that go on from there set a mark first.
 */
final class SkimTypeRefs {
    /** Deeper type arguments are no Java that anybody wrote, and whoever walks a type may do so recursively. */
    private static final int DEEPEST = 50;

    private static final Set<String> PRIMITIVES =
            Set.of("boolean", "byte", "short", "int", "long", "char", "float", "double", "void");

    private final SkimLexer lexer;

    SkimTypeRefs(SkimLexer lexer) {
        this.lexer = lexer;
    }

    /** A type with its arguments and dimensions. */
    @Nullable
    TypeRef type() {
        Deque<Open> stack = new ArrayDeque<>();
        Open current = start();
        while (current != null) {
            if (lexer.is('<') && lexer.previous() != '>' && stack.size() < DEEPEST) {
                lexer.next();
                stack.push(current);
                current = start();
                continue;
            }
            TypeRef complete = current.toRef(dimensions());
            if (stack.isEmpty()) {
                return complete;
            }
            current = argument(complete, stack);
        }
        return null;
    }

    /** Types between separators, as after {@code implements} or in a bound; those up to the first that is none. */
    List<TypeRef> types(char separator) {
        List<TypeRef> result = new ArrayList<>();
        TypeRef type = type();
        while (type != null) {
            result.add(type);
            type = lexer.is(separator) && lexer.next() != SkimLexer.END ? type() : null;
        }
        return result;
    }

    /** The type parameters from the current {@code <} on; null if they do not end as they should. */
    @Nullable
    List<TypeParameterFacts> typeParameters() {
        List<TypeParameterFacts> result = new ArrayList<>();
        do {
            lexer.next();
            annotations();
            if (!lexer.is(SkimLexer.NAME)) {
                return null;
            }
            String name = lexer.text();
            lexer.next();
            result.add(new TypeParameterFacts(name, bounds()));
        } while (lexer.is(','));
        return closes() ? result : null;
    }

    /** Steps over annotations; their arguments hold no statement. */
    void annotations() {
        while (lexer.is('@')) {
            lexer.next();
            if (lexer.is(SkimLexer.NAME)) {
                name();
                arguments();
            }
        }
    }

    private List<TypeRef> bounds() {
        if (!lexer.is("extends")) {
            return List.of();
        }
        lexer.next();
        return types('&');
    }

    private void arguments() {
        if (!lexer.is('(')) {
            return;
        }
        int depth = 0;
        do {
            depth += lexer.is('(') ? 1 : lexer.is(')') ? -1 : 0;
            lexer.next();
        } while (depth > 0 && !lexer.is(';') && !lexer.is(SkimLexer.END));
    }

    private @Nullable Open start() {
        annotations();
        Bound bound = Bound.NONE;
        if (lexer.is('?')) {
            lexer.next();
            bound = lexer.is("extends") ? Bound.EXTENDS : lexer.is("super") ? Bound.SUPER : Bound.UNBOUNDED;
            if (bound == Bound.UNBOUNDED) {
                return new Open("", bound);
            }
            lexer.next();
            annotations();
        }
        return named(bound);
    }

    private @Nullable Open named(Bound bound) {
        if (lexer.is(SkimLexer.NAME)) {
            return new Open(name(), bound);
        }
        String word = lexer.text();
        if (!PRIMITIVES.contains(word)) {
            return null;
        }
        lexer.next();
        return new Open(word, bound);
    }

    /** The dotted name at the current token. */
    String name() {
        StringBuilder result = new StringBuilder(lexer.text());
        while (lexer.next() == '.') {
            SkimLexer.Mark dot = lexer.mark();
            if (lexer.next() != SkimLexer.NAME) {
                lexer.reset(dot);
                break;
            }
            result.append('.').append(lexer.text());
        }
        return result.toString();
    }

    /** Steps over pairs of brackets and counts them. */
    int dimensions() {
        int result = 0;
        annotations();
        while (lexer.is('[')) {
            SkimLexer.Mark bracket = lexer.mark();
            if (lexer.next() != ']') {
                lexer.reset(bracket);
                break;
            }
            lexer.next();
            result++;
        }
        return result;
    }

    /** Adds an argument to the innermost open type and goes on with what follows: another argument, or that type's end. */
    private @Nullable Open argument(TypeRef complete, Deque<Open> stack) {
        stack.element().arguments.add(complete);
        if (lexer.is(',')) {
            lexer.next();
            return start();
        }
        if (!closes()) {
            return null;
        }
        Open closed = stack.pop();
        return lexer.is('.') ? member(closed) : closed;
    }

    /** {@code Outer<A>.Inner<B>}: of the arguments, those of the last part are kept. */
    private @Nullable Open member(Open outer) {
        SkimLexer.Mark dot = lexer.mark();
        if (lexer.next() != SkimLexer.NAME) {
            lexer.reset(dot);
            return outer;
        }
        return new Open(outer.name + "." + name(), outer.bound);
    }

    private boolean closes() {
        boolean closes = lexer.is('>');
        if (closes) {
            lexer.next();
        }
        return closes;
    }

    /** A type whose arguments are being read. */
    private record Open(String name, Bound bound, List<TypeRef> arguments) {
        Open(String name, Bound bound) {
            this(name, bound, new ArrayList<>());
        }

        TypeRef toRef(int dimensions) {
            return new TypeRef(name, arguments, dimensions, bound);
        }
    }
}
