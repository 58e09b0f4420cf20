package dev.ashlar.benchmarks.proposals.subject;

import dev.ashlar.analyzer.facts.UseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Made-up subjects. */
final class Subjects {
    private Subjects() {}

    /** Types of these names; a use is written {@code "a.B c.D"}. */
    static Subject of(List<String> names, String... uses) {
        List<Use> read = new ArrayList<>();
        for (String use : uses) {
            String[] ends = use.split(" ");
            read.add(new Use(names.indexOf(ends[0]), names.indexOf(ends[1]), Map.of(UseKind.CALLS, 1)));
        }
        return new Subject(names, TypeGraph.of(names.stream().map(ShownType::of).toList(), read));
    }

    /** Types {@code p<i>.T<j>}, and three random uses of each. */
    static Subject random(int packages, int typesOfEach) {
        Random random = new Random(1);
        List<String> names = IntStream.range(0, packages)
                .boxed()
                .flatMap(p -> IntStream.range(0, typesOfEach).mapToObj(t -> "p" + p + ".T" + t))
                .sorted()
                .toList();
        String[] uses = names.stream()
                .flatMap(name -> random.ints(3, 1, names.size())
                        .mapToObj(step -> name + " " + names.get((names.indexOf(name) + step) % names.size())))
                .toArray(String[]::new);
        return of(names, uses);
    }

    /** The uses by real names, sorted. */
    static List<String> uses(Subject subject) {
        return subject.graph().uses().stream()
                .map(use ->
                        subject.names().get(use.from()) + " " + subject.names().get(use.to()))
                .sorted()
                .toList();
    }
}
