package dev.ashlar.benchmarks.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.analyzer.Analysis;
import dev.ashlar.analyzer.Analyzer;
import dev.ashlar.analyzer.AnalyzerOptions;
import dev.ashlar.analyzer.Progress;
import dev.ashlar.analyzer.proposal.ProposalOptions;
import dev.ashlar.analyzer.proposal.Proposer;
import dev.ashlar.analyzer.proposal.Scoring;
import dev.ashlar.benchmarks.proposals.proposer.AshlarProposer;
import dev.ashlar.benchmarks.proposals.score.PartitionScore;
import dev.ashlar.benchmarks.proposals.subject.AnalysedSubject;
import dev.ashlar.benchmarks.proposals.subject.Naming;
import dev.ashlar.benchmarks.proposals.subject.Subject;
import dev.ashlar.benchmarks.proposals.system.TrialSystem;
import dev.ashlar.benchmarks.proposals.system.TrialSystems;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The domains of two shops that are packaged by layer. What is not reached is in docs/benchmarks.md. */
@EnabledIfEnvironmentVariable(named = "ASHLAR_CORPORA", matches = ".+")
final class DomainsTest {

    @TempDir
    private Path cache;

    /** The best published tool has a MoJoFM of 76.2 against the same reference. */
    @Test
    void jpetstore_is_layered_and_its_domains_are_found() throws IOException {
        TrialSystem jpetstore = system("jpetstore");
        Subject subject = subject(jpetstore);

        assertThat(Proposer.propose(AshlarProposer.evidence(subject.graph()), ProposalOptions.DEFAULT)
                        .packages()
                        .layers())
                .containsExactly("org.mybatis.jpetstore");
        assertThat(score(jpetstore, subject).mojoFm()).isGreaterThan(89.9);
    }

    @Test
    void most_of_mall_is_in_its_domain_without_the_prefixes_that_name_it() throws IOException {
        TrialSystem mall = system("mall");

        assertThat(score(mall, Naming.STRIPPED.of(subject(mall))).match()).isGreaterThan(55);
    }

    private TrialSystem system(String name) throws IOException {
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream());
        return new TrialSystems(Path.of(System.getenv("ASHLAR_CORPORA")), cache, silence).named(name);
    }

    private static Subject subject(TrialSystem system) {
        Progress silence = new Progress() {
            @Override
            public void step(String name, int total) {}

            @Override
            public void advance(int by) {}
        };
        AnalyzerOptions options = new AnalyzerOptions(2, false, true, List.of()).withEvidence();
        Analysis analysis = Analyzer.analyze(List.of(system.sources()), options, silence);
        return AnalysedSubject.of(analysis.graph(), analysis.evidence());
    }

    private static PartitionScore score(TrialSystem system, Subject subject) {
        int[] modules = new AshlarProposer("Ashlar", Scoring.SHIPPED).propose(subject.graph(), OptionalInt.empty());
        return PartitionScore.of(subject.partition(modules), system.truth());
    }
}
