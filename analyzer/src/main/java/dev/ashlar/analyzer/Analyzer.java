package dev.ashlar.analyzer;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.build.SourceSet;
import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.GraphBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Interim: finds names in the text of plain folders, until the real analyzer is merged. */
public final class Analyzer {

    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w*");

    private Analyzer() {}

    /** Analyses the code under the paths. */
    public static Analysis analyze(List<Path> paths, AnalyzerOptions options, Progress progress) {
        Map<String, List<SourceFile>> files = new TreeMap<>();
        for (Path root : paths) {
            find(root, files, options);
        }
        List<BuildModule> modules = new ArrayList<>();
        files.forEach((name, list) ->
                modules.add(new BuildModule(name, Optional.empty(), Set.of(), false, Optional.empty(), list)));
        CodeBase codeBase = new CodeBase(modules, List.of());
        List<UnreadFile> unread = new ArrayList<>();
        return new Analysis(codeBase, build(modules, unread, options, progress), unread, codeBase.notes());
    }

    private static void find(Path root, Map<String, List<SourceFile>> files, AnalyzerOptions options) {
        try (Stream<Path> tree = Files.walk(root)) {
            tree.filter(p -> p.toString().endsWith(".java")).sorted().forEach(p -> {
                String path = root.relativize(p).toString();
                if (path.contains("/test/") && !options.tests()) {
                    return;
                }
                String module = path.contains("/src/") ? path.substring(0, path.indexOf("/src/")) : ".";
                files.computeIfAbsent(module, k -> new ArrayList<>())
                        .add(new SourceFile(path, SourceSet.MAIN, 0, 0, () -> Files.readAllBytes(p)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static dev.ashlar.analyzer.graph.DependencyGraph build(
            List<BuildModule> modules, List<UnreadFile> unread, AnalyzerOptions options, Progress progress) {
        GraphBuilder graph = new GraphBuilder();
        Map<String, Integer> types = new TreeMap<>();
        record Source(int type, int file, List<String> lines) {}
        List<Source> sources = new ArrayList<>();
        progress.step("reading", modules.stream().mapToInt(m -> m.files().size()).sum());
        for (BuildModule module : modules) {
            int m = graph.module(module.name());
            for (SourceFile file : module.files()) {
                List<String> lines = text(file).lines().toList();
                int f = graph.file(m, file.path(), lines.size());
                String pack = first(lines, "package ([\\w.]+);").orElse("");
                Matcher matcher = Pattern.compile("(class|interface|enum|record) (\\w+)").matcher(String.join("\n", lines));
                if (String.join("\n", lines).contains("<<<<<<<")) {
                    unread.add(new UnreadFile(file.path(), 3, "merge conflict marker"));
                }
                String outer = "";
                while (matcher.find()) {
                    String name = outer.isEmpty() ? matcher.group(2) : outer + "$" + matcher.group(2);
                    outer = outer.isEmpty() ? name : outer;
                    int type = graph.type(m, pack, name, f, 1, lines.size(), TypeKind.CLASS);
                    types.putIfAbsent(matcher.group(2), type);
                    if (name.equals(outer)) {
                        sources.add(new Source(type, f, lines));
                    }
                }
                progress.advance(1);
            }
        }
        if (options.external()) {
            types.putIfAbsent("String", graph.external("java.lang.String"));
        }
        progress.step("resolving", sources.size());
        for (Source source : sources) {
            int line = 0;
            for (String text : source.lines()) {
                line++;
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    Integer target = types.get(word.group());
                    if (target != null) {
                        graph.dependency(source.type(), target, source.file(), line, kind(text), Tier.SOURCE);
                    }
                }
            }
        }
        return graph.build();
    }

    private static UseKind kind(String text) {
        return text.contains("extends")
                ? UseKind.EXTENDS
                : text.contains("new ") ? UseKind.CONSTRUCTS : text.contains("(") ? UseKind.CALLS : UseKind.FIELD;
    }

    private static Optional<String> first(List<String> lines, String regex) {
        return lines.stream()
                .map(Pattern.compile(regex)::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    private static String text(SourceFile file) {
        try {
            return new String(file.content().read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
