package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.UnparsedStatement;
import dev.ashlar.analyzer.usage.Place;
import dev.ashlar.analyzer.usage.Usage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What shared models, tables and libraries cost a code base.
 *
 * @param artifacts those that several units share, most consumers first
 * @param tables all tables that are read or written, sorted
 * @param twins copies of types, for information
 * @param externals libraries of the house whose source was not given
 * @param findings the gravest first; none for a healthy system
 * @param unparsed statements of which nothing is known
 */
public record Coupling(
        Usage usage,
        List<SharedArtifact> artifacts,
        List<TableUsers> tables,
        List<Twins> twins,
        List<ExternalArtifact> externals,
        List<Finding> findings,
        List<UnparsedStatement> unparsed) {
    public Coupling {
        artifacts = List.copyOf(artifacts);
        tables = List.copyOf(tables);
        twins = List.copyOf(twins);
        externals = List.copyOf(externals);
        findings = List.copyOf(findings);
        unparsed = List.copyOf(unparsed);
    }

    /**
     * What is known besides the code.
     *
     * @param commits the paths that each commit touched
     * @param historyKnown whether there is a history
     * @param mentions files besides Java code that name a model, by index of the model
     */
    public record Surroundings(List<Set<String>> commits, boolean historyKnown, Map<Integer, List<Place>> mentions) {}

    /** Measures. */
    public static Coupling of(
            List<BuildModule> modules,
            DependencyGraph graph,
            Usage usage,
            Persistence persistence,
            Surroundings surroundings) {
        List<TableUsers> tables = Tables.of(modules, usage, persistence);
        Consumption consumption = new Consumption(usage);
        Commits commits = new Commits(surroundings.commits(), surroundings.historyKnown(), graph, usage.models());
        SharedModels models = new SharedModels(
                graph, usage, consumption, new OwnerRules(usage, tables), commits, surroundings.mentions());
        List<SharedArtifact> artifacts = new SharedArtifacts(modules, graph, usage, consumption, models).find();
        List<ExternalArtifact> externals = ExternalArtifact.in(modules);
        return new Coupling(
                usage,
                artifacts,
                tables,
                Twins.in(usage.models()),
                externals,
                new FindingRules(usage).find(artifacts, tables, externals),
                persistence.unparsed());
    }
}
