package dev.ashlar.analyzer.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.build.SourceSet;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Problem;
import dev.ashlar.analyzer.graph.Dependencies;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.parallel.Workers;
import dev.ashlar.analyzer.resolution.Resolution;
import dev.ashlar.analyzer.resolution.Resolver;
import dev.ashlar.analyzer.resolution.Watched;
import dev.ashlar.analyzer.source.SourceReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a sample as the analyzer reads a code base, but for the search for files. */
final class AnalyzerReader implements SampleReader {
    @Override
    public Result read(Sample sample) {
        List<BuildModule> modules = modules(sample);
        List<LocatedFacts> facts = facts(modules, sample);
        Resolution resolution = Resolver.resolve(modules, facts, false, Watched.NOTHING, new Workers(1), done -> {});
        List<String> problems = problems(facts);
        resolution.failures().forEach(each -> problems.add(line(each.path(), each.line(), each.reason())));
        return new Result(edges(resolution.graph(), sample.hasModules()), problems);
    }

    private static List<BuildModule> modules(Sample sample) {
        List<BuildModule> result = new ArrayList<>();
        new TreeMap<>(sample.modules()).forEach((name, dependencies) -> {
            List<SourceFile> files = sample.sources(name).entrySet().stream()
                    .map(source -> file(source.getKey(), source.getValue()))
                    .toList();
            result.add(new BuildModule(
                    name,
                    Optional.empty(),
                    new HashSet<>(dependencies),
                    true,
                    Optional.empty(),
                    files,
                    List.of(),
                    List.of()));
        });
        return result;
    }

    private static SourceFile file(String path, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new SourceFile(path, SourceSet.MAIN, bytes.length, 0, () -> bytes);
    }

    private static List<LocatedFacts> facts(List<BuildModule> modules, Sample sample) {
        SourceReader reader = new SourceReader();
        List<LocatedFacts> result = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            int module = i;
            sample.sources(modules.get(i).name())
                    .forEach((path, text) ->
                            result.add(new LocatedFacts(module, path, reader.read(text.getBytes(UTF_8)))));
        }
        return result;
    }

    private static List<SampleEdge> edges(DependencyGraph graph, boolean withModules) {
        Dependencies dependencies = graph.dependencies();
        List<SampleEdge> result = new ArrayList<>();
        for (int pair = 0; pair < dependencies.pairs().arcs(); pair++) {
            String from = label(graph, dependencies.pairs().source(pair), withModules);
            String to = label(graph, dependencies.pairs().target(pair), withModules);
            int first = dependencies.firstEdge(pair);
            for (int edge = first; edge < first + dependencies.edges(pair); edge++) {
                result.add(new SampleEdge(
                        from, to, dependencies.kind(edge), dependencies.tier(edge), dependencies.line(edge)));
            }
        }
        return result;
    }

    private static String label(DependencyGraph graph, int type, boolean withModules) {
        String name = graph.types().qualifiedName(type);
        return withModules ? graph.moduleName(type) + ":" + name : name;
    }

    private static List<String> problems(List<LocatedFacts> facts) {
        List<String> result = new ArrayList<>();
        for (LocatedFacts file : facts) {
            for (Problem problem : file.facts().problems()) {
                result.add(line(file.path(), problem.line(), problem.reason()));
            }
        }
        return result;
    }

    private static String line(String path, int line, String reason) {
        return path + ":" + line + ": " + reason;
    }
}
