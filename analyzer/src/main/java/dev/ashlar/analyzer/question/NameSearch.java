package dev.ashlar.analyzer.question;

import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.graph.Types;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a name means, the strictest reading that fits anything first. */
final class NameSearch {
    private final DependencyGraph graph;
    private final Types types;
    private final Answers answers;

    NameSearch(DependencyGraph graph) {
        this.graph = graph;
        this.types = graph.types();
        this.answers = new Answers(graph);
    }

    Resolution resolve(String given) {
        return readings(given)
                .map(Stream::toList)
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .map(parts -> resolution(given, parts))
                .orElseGet(() -> new Resolution.Unknown(given, suggestions(given)));
    }

    /** A name that has no types of its own but packages below it means one of those, else something spelt like it. */
    private List<String> suggestions(String given) {
        List<String> below = parts().filter(part -> part.level() == Level.PACKAGES)
                .map(Part::label)
                .filter(label -> label.startsWith(given + '.'))
                .distinct()
                .sorted()
                .limit(Suggestions.MOST)
                .toList();
        return below.isEmpty() ? new Suggestions(parts().toList()).nearest(given) : below;
    }

    private static Resolution resolution(String given, List<Part> parts) {
        return parts.size() == 1 ? new Resolution.Found(parts.get(0)) : new Resolution.Ambiguous(given, parts);
    }

    private Stream<Stream<Part>> readings(String given) {
        String dotted = dotted(given);
        IntPredicate bySimpleName = type -> types.binaryName(type).endsWith('$' + given);
        return Stream.of(
                parts().filter(part -> part.label().equals(given)),
                parts().filter(part -> part.fullLabel().equals(given)),
                typesInside(type -> dotted(types.qualifiedName(type)).equals(dotted)),
                typesInside(type -> dotted(answers.type(type).fullLabel()).equals(dotted)),
                typesInside(type -> dotted(types.binaryName(type)).equals(dotted)),
                typesInside(type -> dotted(graph.moduleName(type) + ':' + types.binaryName(type))
                        .equals(dotted)),
                typesInside(bySimpleName),
                typesOutside(type -> dotted(types.qualifiedName(type)).equals(dotted)),
                typesOutside(type -> dotted(types.binaryName(type)).equals(dotted)),
                typesOutside(bySimpleName));
    }

    /** All parts of the input: types, packages, modules. */
    private Stream<Part> parts() {
        Stream<Part> packages = IntStream.range(0, graph.packages().size()).mapToObj(answers::pack);
        Stream<Part> modules = graph.modules().stream().map(module -> new Part(Level.MODULES, module, module));
        return Stream.of(typesInside(type -> true), packages, modules).flatMap(parts -> parts);
    }

    private Stream<Part> typesInside(IntPredicate fits) {
        return IntStream.range(0, types.inside()).filter(fits).mapToObj(answers::type);
    }

    private Stream<Part> typesOutside(IntPredicate fits) {
        return IntStream.range(types.inside(), types.size()).filter(fits).mapToObj(answers::type);
    }

    private static String dotted(String name) {
        return name.replace('$', '.');
    }
}
