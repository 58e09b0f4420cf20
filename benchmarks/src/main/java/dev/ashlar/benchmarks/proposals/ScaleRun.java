package dev.ashlar.benchmarks.proposals;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.proposal.EvidenceKind;
import dev.ashlar.analyzer.proposal.Proposal;
import dev.ashlar.analyzer.proposal.ProposalOptions;
import dev.ashlar.analyzer.proposal.Proposer;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a proposal costs on generated systems, without the analysis. */
public final class ScaleRun {

    private static final String HEAD = """
            | types | uses | packages | modules | CPU seconds | heap, evidence included, MB |
            | --- | --- | --- | --- | --- | --- |""";

    private final PrintStream out;

    /** Prints Markdown. */
    public ScaleRun(PrintStream out) {
        this.out = out;
    }

    /** Proposes with packages seen and hidden. The heap is the highest mark, garbage included: give the machine a limit with -Xmx. */
    public void run(int types, int uses) {
        out.println(HEAD);
        Set<EvidenceKind> hidden = EnumSet.complementOf(EnumSet.of(EvidenceKind.PACKAGES));
        Evidence evidence = new GeneratedSystem(types, uses).evidence();
        row(evidence, "seen", ProposalOptions.DEFAULT.evidence());
        row(evidence, "hidden", hidden);
    }

    private void row(Evidence evidence, String packages, Set<EvidenceKind> allowed) {
        ProposalOptions all = ProposalOptions.DEFAULT;
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        double start = cpuSeconds();
        Proposal proposal = Proposer.propose(
                evidence, new ProposalOptions(allowed, Optional.empty(), all.pins(), all.fixed(), all.previous()));
        double seconds = cpuSeconds() - start;
        long bytes = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        out.printf(
                Locale.ROOT,
                "| %d | %d | %s | %d | %.1f | %d |%n",
                evidence.subjects().size(),
                evidence.uses().arcs(),
                packages,
                proposal.modules().size(),
                seconds,
                bytes >> 20);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
