package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import dev.ashlar.rules.modules.SourceType;
import dev.ashlar.rules.violation.CodeFacts;
import dev.ashlar.rules.violation.RuleEngine;
import dev.ashlar.rules.violation.TypeDependency;
import dev.ashlar.rules.violation.ViolationKey;
import dev.ashlar.rules.violation.Violations;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A run of the rules on code that consists of lines such as {@code order.A -> stock.B}, or only a type. */
record Run(Violations violations, Scan scan) {
    private static final String MODULES = """
            version: 1
            modules:
              order: {packages: [order..], uses: [billing]}
              billing: {packages: [billing..], api: [billing.api..]}
              stock: {packages: [stock..]}
            rules: {cycle: off}
            """;

    static Run of(String... code) {
        return with(MODULES, "2026-11-25", code);
    }

    static Run with(String modules, String today, String... code) {
        ModulesFile file = ModulesFileReader.read("ashlar.yml", modules);
        List<TypeDependency> dependencies = Arrays.stream(code)
                .filter(line -> line.contains(" -> "))
                .map(line -> line.split(" -> "))
                .map(ends -> new TypeDependency(SourceType.named(ends[0]), SourceType.named(ends[1])))
                .toList();
        Set<String> types = Arrays.stream(code)
                .flatMap(line -> Arrays.stream(line.split(" -> ")))
                .collect(Collectors.toCollection(TreeSet::new));
        CodeFacts facts =
                CodeFacts.of(dependencies, types.stream().map(SourceType::named).toList());
        return new Run(RuleEngine.violations(file, facts, LocalDate.parse(today)), Scan.whole(types));
    }

    /** The baseline that is made of what is there. */
    Baseline frozen() {
        return BaselineUpdate.letIn(against(Baseline.EMPTY), Note.NONE).baseline();
    }

    Comparison against(Baseline baseline) {
        return Comparison.of(violations, baseline, scan, Map.of());
    }

    Comparison against(Baseline baseline, Map<String, String> renamed) {
        return Comparison.of(violations, baseline, scan, renamed);
    }

    /** The same, as if only a part had been looked at. */
    Run part() {
        return new Run(violations, Scan.PART);
    }

    /** The same, as if files of these types could not be read. */
    Run unread(String... types) {
        return new Run(violations, new Scan(true, scan.types(), Set.of(types)));
    }

    static List<String> lines(List<?> entries) {
        return entries.stream().map(Run::line).toList();
    }

    private static String line(Object entry) {
        if (entry instanceof NewViolation fresh) {
            return fresh.violation().toString();
        }
        if (entry instanceof KnownViolation known) {
            return known.violation().toString();
        }
        return entry instanceof Move move
                ? shortened(move.from().key()) + " => " + shortened(move.to())
                : entry.toString();
    }

    private static String shortened(ViolationKey key) {
        return key.types().stream().map(key.names()::get).collect(Collectors.joining(" -> "));
    }
}
