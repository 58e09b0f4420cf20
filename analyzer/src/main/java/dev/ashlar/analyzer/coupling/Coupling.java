package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.persistence.SchemaTable;
import dev.ashlar.analyzer.persistence.UnparsedStatement;
import dev.ashlar.analyzer.usage.Mentioned;
import dev.ashlar.analyzer.usage.Usage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What shared models, tables and libraries cost a code base.
 *
 * @param artifacts those that several units share, the costliest first
 * @param tables all tables that are read or written, sorted
 * @param twins copies of types, for information
 * @param externals libraries of the house whose source was not given
 * @param findings the gravest first; none for a healthy system
 * @param historyNotes what is to be known of the history: that it is cut off, or that there is none
 * @param unparsed statements of which nothing is known
 * @param schema the tables that DDL creates, those of files that lie in no module last
 */
public record Coupling(
        Usage usage,
        List<SharedArtifact> artifacts,
        List<TableUsers> tables,
        List<Twins> twins,
        List<ExternalArtifact> externals,
        List<Finding> findings,
        List<String> historyNotes,
        List<UnparsedStatement> unparsed,
        List<SchemaTable> schema) {
    public Coupling {
        artifacts = List.copyOf(artifacts);
        tables = List.copyOf(tables);
        twins = List.copyOf(twins);
        externals = List.copyOf(externals);
        findings = List.copyOf(findings);
        historyNotes = List.copyOf(historyNotes);
        unparsed = List.copyOf(unparsed);
        schema = List.copyOf(schema);
    }

    /** What is known besides the code. */
    public interface Surroundings {
        /** The commits that touched any of these paths, which are named as in every output. Asked at most once. */
        ChangeLog changes(Set<String> paths);

        /**
         * What names libraries and models besides the uses in code. Asked at most once, and only if there is something shared.
         *
         * @param libraries units that others share
         * @param models their models, by index
         */
        Mentioned mentioned(Set<Integer> libraries, Set<Integer> models);
    }

    /**
     * The history of some paths.
     *
     * @param known whether there is any
     * @param complete whether a path without commits has none; in a damaged repository nobody knows
     * @param commits the paths that each commit touched
     * @param notes what is to be known of it
     */
    public record ChangeLog(boolean known, boolean complete, List<Set<String>> commits, List<String> notes) {
        /** No history. */
        public static final ChangeLog NONE = new ChangeLog(false, true, List.of(), List.of());
    }

    /** Measures. */
    public static Coupling of(
            List<BuildModule> modules,
            DependencyGraph graph,
            Usage usage,
            Persistence persistence,
            Surroundings surroundings) {
        List<TableUsers> tables = Tables.of(modules, usage, persistence);
        Consumption consumption = new Consumption(usage);
        SharedArtifacts shared = new SharedArtifacts(modules, graph, usage, consumption);
        Mentioned mentioned =
                shared.units().isEmpty() ? Mentioned.NOTHING : surroundings.mentioned(shared.units(), shared.models());
        Commits commits = Commits.of(shared.models(), graph, usage.models(), surroundings);
        SharedModels models =
                new SharedModels(graph, usage, consumption, new OwnerRules(usage, tables), commits, mentioned);
        List<SharedArtifact> artifacts = shared.measure(models);
        List<ExternalArtifact> externals = ExternalArtifact.in(modules);
        return new Coupling(
                usage,
                artifacts,
                tables,
                Twins.in(usage.models()),
                externals,
                new FindingRules(usage).find(artifacts, tables, externals),
                commits.notes(),
                persistence.unparsed(),
                Stream.concat(persistence.schema().stream(), persistence.schemaOutside().stream())
                        .toList());
    }
}
