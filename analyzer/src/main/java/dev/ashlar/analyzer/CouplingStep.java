package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.build.CodeBaseReader;
import dev.ashlar.analyzer.build.ReadOptions;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.mention.Mentions;
import dev.ashlar.analyzer.mention.Names;
import dev.ashlar.analyzer.parallel.Workers;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.resolution.Resolution;
import dev.ashlar.analyzer.usage.ClassScans;
import dev.ashlar.analyzer.usage.Mentioned;
import dev.ashlar.analyzer.usage.MentionedReader;
import dev.ashlar.analyzer.usage.Usage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The step from uses to coupling, with what has to be looked at besides the sources. */
final class CouplingStep {
    private final List<Path> paths;
    private final AnalyzerOptions options;
    private final CodeBase codeBase;
    private final Workers workers;

    CouplingStep(List<Path> paths, AnalyzerOptions options, CodeBase codeBase, Workers workers) {
        this.paths = paths;
        this.options = options;
        this.codeBase = codeBase;
        this.workers = workers;
    }

    Coupling run(List<LocatedFacts> facts, Resolution resolution, Persistence persistence) {
        List<BuildModule> modules = codeBase.modules();
        Usage usage = Usage.of(modules, facts, resolution.graph(), resolution.members(), persistence);
        MentionedReader mentioned =
                new MentionedReader(resolution.graph(), usage, modules, persistence, ClassScans.of(modules, facts));
        return Coupling.of(modules, resolution.graph(), usage, persistence, new Coupling.Surroundings() {
            @Override
            public Coupling.ChangeLog changes(Set<String> wanted) {
                return options.history() ? PathHistory.of(codeBase.roots(), wanted) : Coupling.ChangeLog.NONE;
            }

            @Override
            public Mentioned mentioned(Set<Integer> libraries, Set<Integer> models) {
                return mentioned.read(libraries, models, CouplingStep.this::mentions);
            }
        });
    }

    private Mentions mentions(Names names) {
        List<Mentions.Source> sources = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (BuildModule module : codeBase.modules()) {
            int number = numbers.size();
            numbers.put(module.name(), number);
            module.resources().forEach(file -> sources.add(new Mentions.Source(number, file, false)));
            module.files().forEach(file -> sources.add(new Mentions.Source(number, resource(file), true)));
        }
        codeBase.resources().forEach(file -> sources.add(new Mentions.Source(-1, file, false)));
        sources.forEach(source -> known.add(source.file().path()));
        if (!options.tests()) {
            addTests(numbers, known, sources);
        }
        return Mentions.of(sources, names, workers);
    }

    /** Sources and resources of tests that were not read name types all the same, and break when these go. */
    private void addTests(Map<String, Integer> numbers, Set<String> known, List<Mentions.Source> sources) {
        CodeBase all = CodeBaseReader.read(paths, ReadOptions.of(options.excludes(), true));
        for (BuildModule module : all.modules()) {
            int number = numbers.getOrDefault(module.name(), -1);
            Stream.concat(module.files().stream().map(CouplingStep::resource), module.resources().stream())
                    .filter(file -> !known.contains(file.path()))
                    .forEach(file -> sources.add(new Mentions.Source(number, file, false)));
        }
        all.resources().stream()
                .filter(file -> !known.contains(file.path()))
                .forEach(file -> sources.add(new Mentions.Source(-1, file, false)));
    }

    private static ResourceFile resource(SourceFile file) {
        return new ResourceFile(file.path(), file.size(), file.content());
    }
}
