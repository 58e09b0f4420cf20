package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.Import;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TextFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The string constants of a code base, by name. */
final class Constants {
    /** Constants made of constants; deeper is a circle. */
    private static final int DEPTH = 20;

    private record Constant(LocatedFacts file, TextFacts text) {}

    private final Map<String, Constant> constants = new HashMap<>();

    Constants(List<LocatedFacts> files) {
        for (LocatedFacts file : files) {
            for (TextFacts text : file.facts().texts()) {
                if (text.constant()) {
                    String name = typeName(file.facts(), text.type()) + "." + text.member();
                    Constant constant = new Constant(file, text);
                    constants.put(file.module() + ":" + name, constant);
                    constants.putIfAbsent(name, constant);
                }
            }
        }
    }

    /** The qualified name, with a dot before the name of a nested type. */
    private static String typeName(FileFacts facts, int type) {
        String binary = facts.types().get(type).binaryName().replace('$', '.');
        return facts.packageName().isEmpty() ? binary : facts.packageName() + "." + binary;
    }

    /** The whole text, with a gap for what is not known. */
    String resolve(LocatedFacts file, int type, Text text) {
        StringBuilder resolved = new StringBuilder();
        append(file, type, text, 0, resolved);
        return resolved.toString();
    }

    private void append(LocatedFacts file, int type, Text text, int depth, StringBuilder out) {
        for (Text.Part part : text.parts()) {
            Optional<Constant> constant =
                    part.kind() == Text.Kind.NAME && depth < DEPTH ? find(file, type, part.value()) : Optional.empty();
            if (constant.isPresent()) {
                TextFacts found = constant.get().text();
                append(constant.get().file(), found.type(), found.text(), depth + 1, out);
            } else {
                out.append(part.kind() == Text.Kind.LITERAL ? part.value() : SqlText.GAP);
            }
        }
    }

    private Optional<Constant> find(LocatedFacts file, int type, String name) {
        return candidates(file.facts(), type, name)
                .flatMap(candidate -> Stream.of(file.module() + ":" + candidate, candidate))
                .map(constants::get)
                .filter(constant -> constant != null)
                .findFirst();
    }

    /** The qualified names that it may stand for, in the order of the language's scopes. */
    private static Stream<String> candidates(FileFacts facts, int type, String name) {
        Stream<String> inside = Stream.iterate(
                        type, t -> t >= 0, t -> facts.types().get(t).enclosing())
                .map(t -> typeName(facts, t) + "." + name);
        String prefix = facts.packageName().isEmpty() ? "" : facts.packageName() + ".";
        Stream<String> samePackage = Stream.of(prefix + name, name);
        Stream<String> imported = facts.imports().stream().flatMap(each -> imported(each, name));
        return Stream.of(inside, imported, samePackage).flatMap(each -> each);
    }

    private static Stream<String> imported(Import each, String name) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot);
        return switch (each.form()) {
            case SINGLE, STATIC -> each.simpleName().equals(first) ? Stream.of(each.name() + rest) : Stream.empty();
            case ON_DEMAND, STATIC_ON_DEMAND -> Stream.of(each.name() + "." + name);
            case MODULE -> Stream.empty();
        };
    }
}
