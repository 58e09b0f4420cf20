package dev.ashlar.analyzer.source;

import dev.ashlar.analyzer.facts.FieldFacts;
import dev.ashlar.analyzer.facts.MethodFacts;
import dev.ashlar.analyzer.facts.TypeParameterFacts;
import dev.ashlar.analyzer.facts.TypeRef;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signatures of members where they stand as they should: other files call these methods, and what the calls yield
 * would be unknown without them. Whatever looks odd is left out. Looks ahead only: the lexer ends where it began.
 */
final class SkimMembers {
    private final SkimLexer lexer;
    private final SkimTypeRefs refs;
    private final SkimMentions mentions;
    private final List<TypeParameterFacts> hidden = new ArrayList<>();

    SkimMembers(SkimLexer lexer, SkimTypeRefs refs, SkimMentions mentions) {
        this.lexer = lexer;
        this.refs = refs;
        this.mentions = mentions;
    }

    /** Reads the member that begins at the current token. */
    void read(SkimType type, boolean constants) {
        hidden.forEach(parameter -> mentions.show(parameter.name()));
        hidden.clear();
        SkimLexer.Mark start = lexer.mark();
        if (constants) {
            constant(type);
        } else {
            member(type);
        }
        lexer.reset(start);
    }

    /** Reads the components of a record, whose parenthesis is the current token. */
    void components(SkimType type) {
        SkimLexer.Mark start = lexer.mark();
        List<Parameter> components = parameters();
        if (components != null) {
            for (Parameter each : components) {
                type.add(new FieldFacts(each.name, each.type, Modifier.PRIVATE | Modifier.FINAL, each.line));
            }
        }
        lexer.reset(start);
    }

    private void constant(SkimType type) {
        refs.annotations();
        if (lexer.is(SkimLexer.NAME)) {
            int modifiers = Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
            type.add(new FieldFacts(lexer.text(), TypeRef.of(type.name), modifiers, lexer.line()));
        }
    }

    private void member(SkimType type) {
        int modifiers = modifiers();
        List<TypeParameterFacts> typeParameters = lexer.is('<') ? refs.typeParameters() : List.of();
        if (typeParameters == null) {
            return;
        }
        hide(typeParameters);
        TypeRef result = lexer.is("record") ? null : refs.type();
        int line = lexer.line();
        if (result != null && lexer.is('(') && result.name().equals(type.name)) {
            method(type, MethodFacts.CONSTRUCTOR, typeParameters, TypeRef.of("void"), modifiers, line);
        } else if (result != null && lexer.is(SkimLexer.NAME)) {
            named(type, typeParameters, result, modifiers);
        }
    }

    private void hide(List<TypeParameterFacts> typeParameters) {
        hidden.addAll(typeParameters);
        typeParameters.forEach(parameter -> mentions.hide(parameter.name()));
    }

    private int modifiers() {
        int result = 0;
        while (lexer.is('@') || SkimModifiers.isModifier(lexer.text())) {
            if (lexer.is('@')) {
                refs.annotations();
            } else {
                result |= SkimModifiers.bit(lexer.text());
                lexer.next();
            }
        }
        return result;
    }

    private void named(SkimType type, List<TypeParameterFacts> typeParameters, TypeRef result, int modifiers) {
        String name = lexer.text();
        int line = lexer.line();
        lexer.next();
        if (lexer.is('(')) {
            method(type, name, typeParameters, result, modifiers, line);
        } else {
            TypeRef declared = result.array(refs.dimensions());
            if (lexer.is('=') || lexer.is(';') || lexer.is(',')) {
                type.add(new FieldFacts(
                        name, declared, SkimModifiers.ofField(modifiers, type.kind.isInterface()), line));
            }
        }
    }

    private void method(
            SkimType type,
            String name,
            List<TypeParameterFacts> typeParameters,
            TypeRef result,
            int modifiers,
            int line) {
        List<Parameter> parameters = parameters();
        if (parameters == null) {
            return;
        }
        boolean varargs = !parameters.isEmpty() && parameters.get(parameters.size() - 1).varargs;
        List<TypeRef> types = parameters.stream().map(Parameter::type).toList();
        TypeRef returns = result.array(refs.dimensions());
        int all = SkimModifiers.ofMethod(modifiers, type.kind.isInterface());
        type.add(new MethodFacts(name, typeParameters, returns, types, varargs, all, line));
    }

    /** The parameters in the parentheses that begin at the current token; null when anything in them looks odd. */
    private @Nullable List<Parameter> parameters() {
        List<Parameter> result = new ArrayList<>();
        lexer.next();
        while (!lexer.is(')')) {
            Parameter parameter = parameter();
            if (parameter == null || !lexer.is(',') && !lexer.is(')')) {
                return null;
            }
            result.add(parameter);
            if (lexer.is(',')) {
                lexer.next();
            }
        }
        lexer.next();
        return result;
    }

    private @Nullable Parameter parameter() {
        modifiers();
        TypeRef type = refs.type();
        boolean varargs = lexer.is('.') && lexer.next() == '.' && lexer.next() == '.' && lexer.next() != SkimLexer.END;
        if (type == null || !lexer.is(SkimLexer.NAME)) {
            return null;
        }
        String name = lexer.text();
        int line = lexer.line();
        lexer.next();
        return new Parameter(name, type.array(refs.dimensions() + (varargs ? 1 : 0)), varargs, line);
    }

    private record Parameter(String name, TypeRef type, boolean varargs, int line) {}
}
