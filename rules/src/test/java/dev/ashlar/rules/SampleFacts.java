package dev.ashlar.rules;

import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.CodeFacts;
import dev.ashlar.rules.violation.ModelWrites;
import dev.ashlar.rules.violation.TableWrite;
import dev.ashlar.rules.violation.TypeDependency;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sample says of its code. Types that dependencies name need not be listed. */
final class SampleFacts {
    private SampleFacts() {}

    static CodeFacts of(Sample sample) {
        CodeFacts facts = CodeFacts.of(dependencies(sample, "dependencies"), types(sample, "types", "dependencies"))
                .withTests(
                        dependencies(sample, "test dependencies"),
                        dependencies(sample, "test dependencies").stream()
                                .map(TypeDependency::from)
                                .toList());
        if (sample.section("table writes").isPresent()) {
            facts = facts.withTableWrites(ends(sample, "table writes")
                    .map(ends -> new TableWrite(ends[1], SampleTest.type(ends[0])))
                    .toList());
        }
        if (sample.section("model writes").isPresent()) {
            facts = facts.withModelWrites(new ModelWrites(dependencies(sample, "model writes"), owners(sample)));
        }
        return facts;
    }

    static LocalDate today(Sample sample) {
        return LocalDate.parse(sample.section("today").orElse("2026-11-25").strip());
    }

    private static Map<String, String> owners(Sample sample) {
        return ends(sample, "owners").collect(Collectors.toMap(ends -> ends[0], ends -> ends[1]));
    }

    private static List<SourceType> types(Sample sample, String types, String dependencies) {
        Stream<SourceType> listed = sample.section(types).orElse("").lines().map(SampleTest::type);
        Stream<SourceType> named = dependencies(sample, dependencies).stream()
                .flatMap(dependency -> Stream.of(dependency.from(), dependency.to()));
        return Stream.concat(listed, named).toList();
    }

    private static List<TypeDependency> dependencies(Sample sample, String title) {
        return ends(sample, title)
                .map(ends -> new TypeDependency(SampleTest.type(ends[0]), SampleTest.type(ends[1])))
                .toList();
    }

    private static Stream<String[]> ends(Sample sample, String title) {
        return sample.section(title).orElse("").lines().map(line -> line.split(" -> ", -1));
    }
}
