package dev.ashlar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds our own code to what docs/architecture.md says of it. */
@AnalyzeClasses(packages = "dev.ashlar", importOptions = DoNotIncludeTests.class)
final class AshlarArchitectureTest {

    private static final String ANALYZER = "dev.ashlar.analyzer.";
    private static final String RULES = "dev.ashlar.rules.";

    /** What each step of the flow may know; a step knows none that comes after it. */
    private static final Map<String, Set<String>> STEPS = Map.ofEntries(
            entry("facts", Set.of()),
            entry("build", Set.of()),
            entry("jdk", Set.of("facts")),
            entry("parallel", Set.of()),
            entry("source", Set.of("facts")),
            entry("graph", Set.of("facts")),
            entry("resolution", Set.of("facts", "build", "jdk", "parallel", "graph")),
            entry("persistence", Set.of("facts", "build", "parallel", "graph")),
            entry("mention", Set.of("build", "parallel")),
            entry("history", Set.of()),
            entry("usage", Set.of("facts", "build", "parallel", "graph", "resolution", "persistence", "mention")),
            entry("coupling", Set.of("facts", "build", "graph", "persistence", "usage")),
            entry("evidence", Set.of("persistence", "facts", "build", "graph", "usage")),
            entry("community", Set.of()),
            entry("proposal", Set.of("graph", "evidence", "community")),
            entry("draft", Set.of("history", "build", "graph", "evidence", "proposal")),
            entry("price", Set.of("facts", "build", "graph", "persistence", "usage", "coupling")),
            entry("question", Set.of("facts", "graph")),
            entry("movable", Set.of("facts", "graph")),
            entry("snapshot", Set.of("facts", "graph")));

    /** The same for the rules, which know nothing of the analyzer. */
    private static final Map<String, Set<String>> RULE_PACKAGES = Map.of(
            "yaml", Set.of(),
            "cycle", Set.of(),
            "modules", Set.of("yaml"),
            "violation", Set.of("modules", "cycle"),
            "baseline", Set.of("modules", "violation"));

    /** Each library is known in one room of a Maven module only, so that it can be replaced there. */
    private static final Map<String, String> ROOMS = Map.ofEntries(
            entry("com.github.javaparser..", "dev.ashlar.analyzer.source.."),
            entry("org.apache.maven..", "dev.ashlar.analyzer.build.."),
            entry("org.codehaus.plexus..", "dev.ashlar.analyzer.build.."),
            entry("org.eclipse.jgit.ignore..", "dev.ashlar.analyzer.build.."),
            entry("org.eclipse.jgit.errors..", "dev.ashlar.analyzer.history.."),
            entry("org.eclipse.jgit.lib..", "dev.ashlar.analyzer.history.."),
            entry("org.eclipse.jgit.revwalk..", "dev.ashlar.analyzer.history.."),
            entry("org.eclipse.jgit.storage..", "dev.ashlar.analyzer.history.."),
            entry("org.eclipse.jgit.treewalk..", "dev.ashlar.analyzer.history.."),
            entry("org.eclipse.jgit.util..", "dev.ashlar.analyzer.history.."),
            entry("net.sf.jsqlparser..", "dev.ashlar.analyzer.persistence.."),
            // trials of proposals compare with plain Leiden
            entry("nl.cwts..", "dev.ashlar.[analyzer.community|benchmarks].."),
            entry("org.snakeyaml.engine..", "dev.ashlar.[analyzer.persistence|rules.yaml].."),
            entry("guru.nidi..", "dev.ashlar.reports.engine.."),
            entry("org.graphper..", "dev.ashlar.reports.engine.."),
            entry("com.fasterxml.jackson..", "dev.ashlar.cli.output.."),
            entry("org.apache.commons.csv..", "dev.ashlar.cli.output.."),
            entry("me.tongfei.progressbar..", "dev.ashlar.cli.."),
            entry("picocli..", "dev.ashlar.cli.."));

    @ArchTest
    static void each_step_knows_only_earlier_ones(JavaClasses ashlar) {
        STEPS.forEach((step, known) -> classes()
                .that(resideInAPackage(ANALYZER + step + ".."))
                .should()
                .onlyDependOnClassesThat(outsideOfTheAnalyzer().or(areIn(ANALYZER, step, known)))
                .allowEmptyShould(true)
                .check(ashlar));
    }

    @ArchTest
    static void the_rules_know_each_other_in_one_direction_and_nothing_else_of_ours(JavaClasses ashlar) {
        RULE_PACKAGES.forEach((name, known) -> classes()
                .that(resideInAPackage(RULES + name + ".."))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("dev.ashlar..")).or(areIn(RULES, name, known)))
                .allowEmptyShould(true)
                .check(ashlar));
    }

    @ArchTest
    static void every_package_of_the_rules_is_listed(JavaClasses ashlar) {
        classes()
                .that()
                .resideInAPackage("dev.ashlar.rules..")
                .should()
                .resideInAnyPackage(RULE_PACKAGES.keySet().stream()
                        .sorted()
                        .map(name -> RULES + name + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(ashlar);
    }

    @ArchTest
    static void every_package_of_the_analyzer_is_a_step(JavaClasses ashlar) {
        String[] rooms = Stream.concat(
                        Stream.of("dev.ashlar.analyzer"),
                        STEPS.keySet().stream().sorted().map(step -> ANALYZER + step + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("dev.ashlar.analyzer..")
                .should()
                .resideInAnyPackage(rooms)
                .check(ashlar);
    }

    @ArchTest
    static void each_library_stays_in_its_room(JavaClasses ashlar) {
        ROOMS.forEach((library, room) -> noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ashlar));
    }

    @ArchTest
    static final ArchRule the_analyzer_does_not_know_the_command_line = noClasses()
            .that()
            .resideInAPackage("dev.ashlar.analyzer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.ashlar.cli..");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.ashlar.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_are_named_after_what_they_hold = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..model..", "..impl..", "..helper..", "..dto..");

    @ArchTest
    static final ArchRule types_are_named_after_what_they_are = noClasses()
            .should()
            .haveNameMatching(".*[.$](Module|\\w*(Manager|Helper|Processor|Data|Info|Utils?|Impl))");

    @ArchTest
    static final ArchRule public_types_cannot_be_extended_by_strangers =
            classes().that().arePublic().should(be(closedOrAnInterface()));

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(be(describe(
                    "in a package marked @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule only_main_ends_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.ashlar.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    private static DescribedPredicate<JavaClass> outsideOfTheAnalyzer() {
        return not(resideInAPackage("dev.ashlar.analyzer.."));
    }

    private static DescribedPredicate<JavaClass> areIn(String parent, String name, Set<String> known) {
        List<String> rooms = Stream.concat(Stream.of(name), known.stream().sorted())
                .map(room -> parent + room + "..")
                .toList();
        return resideInAnyPackage(rooms.toArray(String[]::new));
    }

    /** Records and enums are final in byte code; whether a class is sealed only the class itself says. */
    private static DescribedPredicate<JavaClass> closedOrAnInterface() {
        return describe(
                "final, sealed, a record, an enum or an interface",
                type -> type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed());
    }
}
