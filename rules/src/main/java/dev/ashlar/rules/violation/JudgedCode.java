package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.ModuleMap;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.modules.TestSources;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The part of the facts that is judged: with or without what the test sources add. */
record JudgedCode(ModuleMap map, List<Bundle> bundles, List<SourceType> types) {
    static JudgedCode of(ModulesFile file, CodeFacts facts) {
        boolean tests = file.tests() == TestSources.INCLUDE;
        Iterable<TypeDependency> dependencies =
                tests ? both(facts.dependencies(), facts.testDependencies()) : facts.dependencies();
        List<SourceType> types = tests
                ? Stream.concat(facts.types().stream(), facts.testTypes().stream())
                        .toList()
                : List.copyOf(facts.types());
        return new JudgedCode(ModuleMap.of(file), Bundles.of(file, dependencies), types);
    }

    private static <T> Iterable<T> both(Iterable<T> one, Iterable<T> other) {
        return () -> Stream.of(one, other)
                .map(Iterable::iterator)
                .reduce(JudgedCode::chained)
                .orElseThrow();
    }

    private static <T> Iterator<T> chained(Iterator<T> one, Iterator<T> other) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return one.hasNext() || other.hasNext();
            }

            @Override
            public T next() {
                return one.hasNext() ? one.next() : other.next();
            }
        };
    }
}
