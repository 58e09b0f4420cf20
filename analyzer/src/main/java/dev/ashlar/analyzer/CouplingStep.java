package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.build.CodeBaseReader;
import dev.ashlar.analyzer.build.ReadOptions;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.build.SourceSet;
import dev.ashlar.analyzer.coupling.Coupling;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.mention.Mentions;
import dev.ashlar.analyzer.mention.Names;
import dev.ashlar.analyzer.parallel.Workers;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.resolution.Resolution;
import dev.ashlar.analyzer.usage.Mentioned;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.Usage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        Map<Integer, List<Place>> mentions = Mentioned.in(
                usage,
                resolution.graph().types()::qualifiedName,
                modules.stream().map(BuildModule::name).toList(),
                this::mentions);
        return Coupling.of(
                modules, resolution.graph(), usage, persistence, new Coupling.Surroundings(List.of(), false, mentions));
    }

    /** Test sources that were not read name types all the same, and break when these go. */
    private Mentions mentions(Names names) {
        List<ResourceFile> others = new ArrayList<>(codeBase.resources());
        CodeBase all =
                options.tests() ? codeBase : CodeBaseReader.read(paths, ReadOptions.of(options.excludes(), true));
        for (BuildModule module : all.modules()) {
            for (SourceFile file : module.files()) {
                if (!options.tests() && file.sourceSet() == SourceSet.TEST) {
                    others.add(new ResourceFile(file.path(), file.size(), file.content()));
                }
            }
        }
        return Mentions.of(codeBase.modules(), others, names, workers);
    }
}
