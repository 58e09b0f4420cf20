package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.parallel.Workers;
import dev.ashlar.analyzer.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code base in one text: {@code === module/path ===} before each file, with nothing before the slash for one that lies in no module;
 * {@code === expected tables ===} and the like before what is to be found.
 */
record PersistenceSample(
        List<BuildModule> modules,
        List<ResourceFile> others,
        List<LocatedFacts> facts,
        Map<String, List<String>> expected) {
    private static final Pattern TITLE = Pattern.compile("(?m)^=== (.+) ===\\R");

    static PersistenceSample parse(String text) {
        Map<String, List<ResourceFile>> resources = new LinkedHashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        Matcher matcher = TITLE.matcher(text);
        boolean found = matcher.find();
        while (found) {
            String title = matcher.group(1);
            int start = matcher.end();
            found = matcher.find();
            String body = text.substring(start, found ? matcher.start() : text.length());
            String module = title.substring(0, Math.max(0, title.indexOf('/')));
            if (title.startsWith("expected ")) {
                expected.put(title, body.lines().filter(line -> !line.isBlank()).toList());
                continue;
            }
            List<ResourceFile> files = resources.computeIfAbsent(module, key -> new ArrayList<>());
            if (title.endsWith(".java")) {
                sources.put(title, body);
            } else {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                files.add(new ResourceFile(title.replaceAll("^/", ""), bytes.length, () -> bytes));
            }
        }
        return of(resources, sources, expected);
    }

    private static PersistenceSample of(
            Map<String, List<ResourceFile>> resources,
            Map<String, String> sources,
            Map<String, List<String>> expected) {
        List<String> names =
                resources.keySet().stream().filter(name -> !name.isEmpty()).toList();
        List<LocatedFacts> facts = new ArrayList<>();
        sources.forEach((path, text) -> facts.add(new LocatedFacts(
                names.indexOf(path.substring(0, path.indexOf('/'))),
                path,
                new SourceReader().read(text.getBytes(StandardCharsets.UTF_8)))));
        List<BuildModule> modules = names.stream()
                .map(name -> new BuildModule(
                        name,
                        Optional.empty(),
                        Set.of(),
                        true,
                        Optional.empty(),
                        List.of(),
                        resources.getOrDefault(name, List.of()),
                        List.of()))
                .toList();
        return new PersistenceSample(modules, resources.getOrDefault("", List.of()), facts, expected);
    }

    Persistence read(int threads) {
        return PersistenceReader.read(modules, others, facts, new Workers(threads));
    }
}
