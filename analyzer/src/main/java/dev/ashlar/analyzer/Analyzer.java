package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.build.CodeBaseReader;
import dev.ashlar.analyzer.build.ReadOptions;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.EvidenceCollector;
import dev.ashlar.analyzer.facts.CodeWriter;
import dev.ashlar.analyzer.facts.FileFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Problem;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.parallel.Workers;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.PersistenceReader;
import dev.ashlar.analyzer.resolution.Resolution;
import dev.ashlar.analyzer.resolution.Resolver;
import dev.ashlar.analyzer.source.SourceReader;
import dev.ashlar.analyzer.usage.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The way from paths to an {@link Analysis}, one step after the other. */
public final class Analyzer {
    private record Located(int module, SourceFile file) {}

    private Analyzer() {}

    /**
     * Analyses the code under the paths. Nothing of it is executed, and no file stops it: what cannot be read is listed in the
     * result. The same input gives the same result, whatever the number of threads.
     *
     * @throws dev.ashlar.analyzer.build.InvalidInput if a path does not exist
     */
    public static Analysis analyze(List<Path> paths, AnalyzerOptions options, Progress progress) {
        CodeBase codeBase = CodeBaseReader.read(paths, ReadOptions.of(options.excludes(), options.tests()));
        Workers workers = new Workers(options.threads());
        List<LocatedFacts> facts = read(codeBase, workers, progress);
        progress.step("looking at tables", 1);
        Persistence persistence = PersistenceReader.read(codeBase.modules(), codeBase.resources(), facts, workers);
        progress.step("resolving", facts.size());
        Resolution resolution = Resolver.resolve(
                codeBase.modules(),
                facts,
                options.external(),
                Usage.watched(facts, persistence),
                workers,
                progress::advance);
        progress.step("measuring coupling", 1);
        Coupling coupling = new CouplingStep(paths, options, codeBase, workers).run(facts, resolution, persistence);
        Evidence evidence = options.evidence()
                ? EvidenceCollector.of(codeBase.modules(), facts, resolution.graph(), coupling.usage())
                : Evidence.NONE;
        return new Analysis(
                codeBase, resolution.graph(), coupling, evidence, unread(facts, resolution), codeBase.notes());
    }

    private static List<LocatedFacts> read(CodeBase codeBase, Workers workers, Progress progress) {
        List<Located> files = new ArrayList<>();
        List<BuildModule> modules = codeBase.modules();
        for (int i = 0; i < modules.size(); i++) {
            for (SourceFile file : modules.get(i).files()) {
                files.add(new Located(i, file));
            }
        }
        progress.step("reading", files.size());
        LocatedFacts[] facts = new LocatedFacts[files.size()];
        workers.run(files.size(), () -> {
            SourceReader reader = new SourceReader();
            return i -> {
                Located located = files.get(i);
                facts[i] = new LocatedFacts(located.module(), located.file().path(), read(reader, located.file()));
                progress.advance(1);
            };
        });
        return Arrays.asList(facts);
    }

    private static FileFacts read(SourceReader reader, SourceFile file) {
        try {
            return reader.read(file.content().read());
        } catch (IOException e) {
            Problem problem = new Problem(0, "cannot be read: " + e.getMessage());
            return new FileFacts("", List.of(), List.of(), new CodeWriter().toCode(), Tier.SKIM, 0, List.of(problem));
        }
    }

    private static List<UnreadFile> unread(List<LocatedFacts> facts, Resolution resolution) {
        List<UnreadFile> unread = new ArrayList<>();
        for (LocatedFacts file : facts) {
            for (Problem problem : file.facts().problems()) {
                unread.add(new UnreadFile(file.path(), problem.line(), problem.reason()));
            }
        }
        for (Resolution.Failure failure : resolution.failures()) {
            unread.add(new UnreadFile(failure.path(), failure.line(), failure.reason()));
        }
        return unread.stream().sorted().toList();
    }
}
