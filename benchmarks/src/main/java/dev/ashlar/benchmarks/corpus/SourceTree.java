package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings the sources of a corpus onto the disk as one tree, in which nothing tells one artifact from another. */
public final class SourceTree {

    /** Each run of Maven names some artifacts that do not exist; the next one goes without them. */
    private static final int ATTEMPTS = 6;

    private static final Pattern ARTIFACT = Pattern.compile("([\\w.-]+:[\\w.-]+):jar:");

    private final Corpus corpus;
    private final Predicate<String> wanted;
    private final PrintStream log;

    /** @param wanted tells by its path in the jar whether a file belongs into the tree; {@code META-INF} never does */
    public SourceTree(Corpus corpus, Predicate<String> wanted, PrintStream log) {
        this.corpus = corpus;
        this.wanted = wanted;
        this.log = log;
    }

    /**
     * Downloads the sources jars through Maven, unpacks them and deletes them; does nothing when the tree is there. An
     * artifact that is not published, or without sources, is left out and named in the log. Of two files with the same path
     * the one of the artifact that is named first stays.
     */
    public void into(Path tree) throws IOException {
        if (Files.isDirectory(tree)) {
            return;
        }
        Path work = Files.createDirectories(tree.resolveSibling(tree.getFileName() + ".jars"));
        log.println(
                corpus.name() + ": fetching sources of " + corpus.artifacts().size() + " artifacts");
        List<Path> jars = new ArrayList<>(existing(work, fetch(work)));
        Collections.reverse(jars);
        Unpacking.unpack(jars, tree, name -> !name.startsWith("META-INF/") && wanted.test(name));
        delete(work);
    }

    private List<Coordinates> fetch(Path work) throws IOException {
        List<Coordinates> artifacts = corpus.artifacts();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            GeneratedPom.writeArtifacts(artifacts, work.resolve("pom.xml"));
            Maven.Run run = copy(work);
            if (!run.failed()) {
                return artifacts;
            }
            artifacts = without(named(run.output()), artifacts, run);
        }
        throw new IOException(corpus.name() + ": after " + ATTEMPTS + " runs of mvn there are still artifacts missing");
    }

    private static Maven.Run copy(Path work) throws IOException {
        return Maven.run(
                work,
                "dependency:copy-dependencies",
                "-Dclassifier=sources",
                "-Dmdep.failOnMissingClassifierArtifact=false",
                "-Dmdep.prependGroupId=true",
                "-DoutputDirectory=" + work.toAbsolutePath());
    }

    private static Set<String> named(String output) {
        return ARTIFACT.matcher(output).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private List<Coordinates> without(Set<String> missing, List<Coordinates> artifacts, Maven.Run failed)
            throws IOException {
        List<Coordinates> rest = artifacts.stream()
                .filter(artifact -> !missing.contains(artifact.group() + ":" + artifact.artifact()))
                .toList();
        if (rest.size() == artifacts.size()) {
            failed.orThrow();
        }
        log.println(corpus.name() + ": without " + (artifacts.size() - rest.size()) + " that are not published");
        return rest;
    }

    private List<Path> existing(Path work, List<Coordinates> artifacts) {
        List<Path> jars = artifacts.stream()
                .map(artifact -> work.resolve(artifact.group() + "." + artifact.sourcesJarName()))
                .filter(Files::exists)
                .toList();
        log.println(corpus.name() + ": sources of " + jars.size() + " artifacts");
        return jars;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
