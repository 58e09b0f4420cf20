package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.Op;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the declared types and which of them are open, and writes where their code begins and ends. */
final class SkimNesting {
    private final List<SkimType> types = new ArrayList<>();
    private final Map<String, Integer> byBinaryName = new HashMap<>();
    private final SkimMentions mentions;
    private final CodeWriter code;
    private SkimScope scope = SkimScope.FILE;
    private int lastTopLevel = -1;

    SkimNesting(SkimMentions mentions, CodeWriter code) {
        this.mentions = mentions;
        this.code = code;
    }

    List<SkimType> types() {
        return types;
    }

    SkimScope scope() {
        return scope;
    }

    /** The innermost open type; only where there is one. */
    SkimType type() {
        return types.get(scope.type());
    }

    /** Opens the header of a type; of two with the same name, as on the two sides of a merge conflict, the first counts. */
    void declare(SkimType type) {
        Integer known = type.local ? null : byBinaryName.putIfAbsent(type.binaryName, types.size());
        int index = known == null ? types.size() : known;
        if (known == null) {
            types.add(type);
        }
        lastTopLevel = type.enclosing < 0 ? index : lastTopLevel;
        scope = scope.header(index);
        enter(index);
    }

    void open() {
        scope = scope.isHeader() ? scope.body() : scope.block();
    }

    /** A closing brace; types that never got a body end before it. */
    void close(int line) {
        closeHeaders();
        closeOne(line);
    }

    /** Ends types that never got a body. */
    void closeHeaders() {
        while (scope.isHeader()) {
            leave(scope.type());
            scope = scope.close();
        }
    }

    /** Ends everything that is still open. */
    void closeAll(int line) {
        while (!scope.isFile()) {
            closeOne(line);
        }
    }

    private void closeOne(int line) {
        if (scope.isType()) {
            type().lastLine = line;
            leave(scope.type());
        }
        scope = scope.close();
    }

    /** Goes back to what was open at an earlier place. */
    void restore(SkimScope earlier) {
        Deque<Integer> reopened = new ArrayDeque<>();
        SkimScope kept = earlier;
        while (scope != kept) {
            if (scope.depth() >= kept.depth()) {
                leaveIfType(scope);
                scope = scope.close();
            } else {
                if (kept.isType()) {
                    reopened.push(kept.type());
                }
                kept = kept.close();
            }
        }
        reopened.forEach(this::enter);
        scope = earlier;
    }

    private void leaveIfType(SkimScope left) {
        if (left.isType()) {
            leave(left.type());
        }
    }

    /** Writes the names that wait into the last type of the file that is not nested, if there is one yet. */
    void writeInLast() {
        if (lastTopLevel >= 0) {
            enter(lastTopLevel);
            mentions.write();
            leave(lastTopLevel);
        }
    }

    /** The type parameters of the type whose header is open. */
    void typeParameters(List<TypeParameterFacts> parameters) {
        if (type().typeParameters.isEmpty()) {
            type().typeParameters = parameters;
            parameters.forEach(parameter -> mentions.hide(parameter.name()));
        }
    }

    private void enter(int type) {
        code.op(Op.ENTER_TYPE).number(type);
        mentions.elsewhere();
        types.get(type).typeParameters.forEach(parameter -> mentions.hide(parameter.name()));
    }

    private void leave(int type) {
        code.op(Op.LEAVE_TYPE);
        mentions.elsewhere();
        types.get(type).typeParameters.forEach(parameter -> mentions.show(parameter.name()));
    }
}
