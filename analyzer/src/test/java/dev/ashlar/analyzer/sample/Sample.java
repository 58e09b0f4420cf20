package dev.ashlar.analyzer.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small code base in one text file, with what is expected of it. After a sentence on what it shows come sections:
 *
 * <pre>
 * === modules ===              only for several build modules: {@code app -> lib, base}, those that others need first
 * === a/A.java ===             a source file
 * === module:app a/A.java ===  a source file of one of several modules
 * === does not compile ===     without text: the compiler is not asked
 * === compiles from 21 ===     without text: older compilers are not asked
 * === expected edges ===       lines of {@link SampleEdge}
 * === expected problems ===    lines {@code a/A.java:3: reason}
 * === not seen in source ===   lines {@code a.A -> b.B}: dependencies of the byte code that we knowingly miss
 * </pre>
 */
record Sample(Path file, String story, Map<String, String> sections) {
    private static final String EDGES = "expected edges";
    private static final String PROBLEMS = "expected problems";
    private static final String NOT_SEEN = "not seen in source";
    private static final String MODULES = "modules";
    private static final String DOES_NOT_COMPILE = "does not compile";
    private static final String COMPILES_FROM = "compiles from ";
    private static final String SINGLE_MODULE = "";

    static Sample read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample parse(Path file, String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String[] parts = ("\n" + text).split("\n=== ", -1);
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf(" ===");
            if (end < 0
                    || sections.put(
                                    parts[i].substring(0, end),
                                    parts[i].substring(end + 4).strip())
                            != null) {
                throw new IllegalArgumentException("section without end or twice in " + file + ": " + parts[i]);
            }
        }
        return new Sample(file, parts[0].strip(), sections);
    }

    String name() {
        return file.getFileName().toString().replace(".sample", "");
    }

    /** Whether the compiler of the running JDK can compile it. */
    boolean compiles() {
        return !sections.containsKey(DOES_NOT_COMPILE)
                && sections.keySet().stream()
                        .filter(title -> title.startsWith(COMPILES_FROM))
                        .map(title -> title.substring(COMPILES_FROM.length()))
                        .allMatch(version ->
                                Integer.parseInt(version) <= Runtime.version().feature());
    }

    boolean hasModules() {
        return sections.containsKey(MODULES);
    }

    /** The modules with those that they depend on, in the order of the sample; one without a name if it has no modules. */
    Map<String, List<String>> modules() {
        Map<String, List<String>> result = new LinkedHashMap<>();
        if (!hasModules()) {
            result.put(SINGLE_MODULE, List.of());
        }
        for (String line : lines(MODULES)) {
            String[] sides = line.split(" -> ");
            result.put(sides[0].strip(), sides.length == 1 ? List.of() : List.of(sides[1].split(", ")));
        }
        return result;
    }

    /** The source files of a module: text by path. */
    Map<String, String> sources(String module) {
        String prefix = module.isEmpty() ? "" : "module:" + module + " ";
        Map<String, String> result = new LinkedHashMap<>();
        sections.forEach((title, text) -> {
            if (title.startsWith(prefix) && title.endsWith(".java")) {
                result.put(title.substring(prefix.length()), text + "\n");
            }
        });
        return result;
    }

    List<SampleEdge> expectedEdges() {
        return lines(EDGES).stream().map(SampleEdge::parse).toList();
    }

    List<String> expectedProblems() {
        return lines(PROBLEMS);
    }

    List<String> notSeenInSource() {
        return lines(NOT_SEEN);
    }

    private List<String> lines(String section) {
        return sections.getOrDefault(section, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The same sample with these expectations. */
    Sample expecting(List<SampleEdge> edges, List<String> problems) {
        Map<String, String> changed = new LinkedHashMap<>(sections);
        changed.put(EDGES, edges.stream().map(SampleEdge::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            changed.remove(PROBLEMS);
        } else {
            changed.put(PROBLEMS, String.join("\n", problems));
        }
        return new Sample(file, story, changed);
    }

    String print() {
        List<String> parts = new ArrayList<>(List.of(story + "\n"));
        sections.forEach((title, text) -> parts.add("=== " + title + " ===\n" + (text.isEmpty() ? "" : text + "\n")));
        return String.join("\n", parts);
    }

    /** All samples, by name. */
    static List<Sample> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sample"))
                    .sorted()
                    .map(Sample::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
