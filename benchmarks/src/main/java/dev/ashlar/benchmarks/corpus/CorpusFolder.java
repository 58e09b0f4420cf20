package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a downloaded corpus and all that is derived from it lie in the cache. */
public record CorpusFolder(Corpus corpus, Path cache) {

    /** The folder itself; it need not exist. */
    public Path root() {
        return cache.resolve(corpus.name().replace(':', '_'));
    }

    /** {@code ~/.cache/ashlar-benchmarks}. */
    public static Path defaultCache() {
        return Path.of(System.getProperty("user.home"), ".cache", "ashlar-benchmarks");
    }

    /** The sources jars in the order of the corpus. */
    public List<Path> sourcesJars() {
        return corpus.artifacts().stream()
                .map(artifact -> sources().resolve(artifact.sourcesJarName()))
                .toList();
    }

    /** The class jars in the order of the corpus. */
    public List<Path> classJars() {
        return corpus.artifacts().stream()
                .map(artifact -> classes().resolve(artifact.jarName()))
                .toList();
    }

    /** The jars that the corpus is compiled against, sorted. */
    public List<Path> classPath() {
        return list(classPathFolder(), ".jar");
    }

    /** The Java files of all sources jars, unpacked into one tree. */
    public Path unpacked() {
        return root().resolve("unpacked");
    }

    /** What {@code name} is the file of, e.g. {@code javac.tsv}. */
    public Path result(String name) {
        return root().resolve(name);
    }

    Path sources() {
        return root().resolve("sources");
    }

    Path classes() {
        return root().resolve("classes");
    }

    Path poms() {
        return root().resolve("poms");
    }

    Path classPathFolder() {
        return root().resolve("classpath");
    }

    private static List<Path> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
