package dev.ashlar.benchmarks.proposals.subject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import dev.ashlar.analyzer.facts.UseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnalysedSubjectTest {

    @TempDir
    private Path folder;

    @Test
    void nested_types_count_for_the_type_around_them_and_nothing_uses_itself() throws IOException {
        Subject subject = subject(Map.of(
                "p/Outer.java",
                        "package p; class Outer { Outer self; static class Nested { q.Other one; q.Other two; } }",
                "q/Other.java", "package q; class Other { p.Outer.Nested back; String text; }"));

        assertThat(subject.names()).containsExactly("p.Outer", "q.Other");
        assertThat(subject.graph().types()).containsExactly(new ShownType("p", "Outer"), new ShownType("q", "Other"));
        assertThat(Subjects.uses(subject)).containsExactly("p.Outer q.Other", "q.Other p.Outer");
    }

    @Test
    void places_are_counted_by_kind_and_an_import_alone_is_no_use() throws IOException {
        Subject subject = subject(Map.of(
                "p/User.java", "package p;\nimport q.Idle;\nclass User {\n q.Used one;\n q.Used two;\n}",
                "q/Used.java", "package q; public class Used {}",
                "q/Idle.java", "package q; public class Idle {}"));

        assertThat(subject.graph().uses())
                .containsExactly(
                        new Use(0, 1, Map.of(UseKind.IMPORT_ONLY, 1)), new Use(0, 2, Map.of(UseKind.FIELD, 2)));
        assertThat(subject.graph().uses()).extracting(Use::uses).containsExactly(0, 2);
    }

    @Test
    void what_package_info_uses_belongs_to_no_type() throws IOException {
        Subject subject = subject(Map.of(
                "p/package-info.java", "@Marked package p;",
                "p/Marked.java", "package p; @interface Marked {}"));

        assertThat(subject.names()).containsExactly("p.Marked");
        assertThat(subject.graph().uses()).isEmpty();
    }

    @Test
    void each_type_has_what_its_file_says_and_which_libraries_it_imports() throws IOException {
        Subject subject = subject(Map.of(
                "p/User.java", "package p;\nimport lib.Far;\nclass User {\n Far longName;\n}",
                "q/Other.java", "package q; class Other {}"));

        assertThat(subject.graph().traits())
                .containsExactly(
                        new Traits(List.of("long", "name", "user"), List.of("lib.Far"), List.of()),
                        new Traits(List.of("other"), List.of(), List.of()));
    }

    private Subject subject(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Progress silence = new Progress() {
            @Override
            public void step(String name, int total) {}

            @Override
            public void advance(int by) {}
        };
        AnalyzerOptions options = new AnalyzerOptions(1, false, true, List.of()).withEvidence();
        Analysis analysis = Analyzer.analyze(List.of(folder), options, silence);
        return AnalysedSubject.of(analysis.graph(), analysis.evidence());
    }
}
