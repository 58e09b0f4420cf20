package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.SourceType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the rules have to know of a code base, whoever read it. All may repeat and come in any order.
 *
 * @param dependencies of types in other than test sources
 * @param types all top-level types in other than test sources
 * @param testDependencies of types in test sources; looked at if the modules file says {@code tests: include}
 * @param testTypes all top-level types in test sources; the same
 * @param tableWrites who writes which table; absent if nobody looked
 * @param modelWrites who writes which type; absent if nobody looked
 */
public record CodeFacts(
        Iterable<TypeDependency> dependencies,
        Collection<SourceType> types,
        Iterable<TypeDependency> testDependencies,
        Collection<SourceType> testTypes,
        Optional<Collection<TableWrite>> tableWrites,
        Optional<ModelWrites> modelWrites) {

    /** Of code without tests, where nobody looked for writers. */
    public static CodeFacts of(Iterable<TypeDependency> dependencies, Collection<SourceType> types) {
        return new CodeFacts(dependencies, types, List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    public CodeFacts withTests(Iterable<TypeDependency> dependenciesOfTests, Collection<SourceType> typesOfTests) {
        return new CodeFacts(dependencies, types, dependenciesOfTests, typesOfTests, tableWrites, modelWrites);
    }

    public CodeFacts withTableWrites(Collection<TableWrite> writes) {
        return new CodeFacts(dependencies, types, testDependencies, testTypes, Optional.of(writes), modelWrites);
    }

    public CodeFacts withModelWrites(ModelWrites writes) {
        return new CodeFacts(dependencies, types, testDependencies, testTypes, tableWrites, Optional.of(writes));
    }
}
