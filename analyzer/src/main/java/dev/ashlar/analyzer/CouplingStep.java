package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.build.SourceFile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The step from uses to coupling, with what has to be looked at besides the sources. */
final class CouplingStep {
    private final AnalyzerOptions options;
    private final CodeBase codeBase;
    private final Workers workers;

    CouplingStep(AnalyzerOptions options, CodeBase codeBase, Workers workers) {
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
        return Coupling.of(modules, resolution.graph(), usage, persistence, new Coupling.Surroundings() {
            @Override
            public Coupling.ChangeLog changes(Set<String> wanted) {
                return options.history() ? PathHistory.of(codeBase.roots(), wanted) : Coupling.ChangeLog.NONE;
            }

            @Override
            public Map<Integer, List<Place>> mentions() {
                return mentions;
            }
        });
    }

    /** Test sources that were not read name types all the same, and break when these go. */
    private Mentions mentions(Names names) {
        List<ResourceFile> others = new ArrayList<>(codeBase.resources());
        for (SourceFile file : codeBase.testsLeftOut()) {
            others.add(new ResourceFile(file.path(), file.size(), file.content()));
        }
        return Mentions.of(codeBase.modules(), others, names, workers);
    }
}
