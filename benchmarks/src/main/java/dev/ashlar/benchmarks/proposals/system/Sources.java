package dev.ashlar.benchmarks.proposals.system;

import dev.ashlar.benchmarks.corpus.Coordinates;
import dev.ashlar.benchmarks.corpus.Corpus;
import dev.ashlar.benchmarks.corpus.SourceTree;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Where the sources of a system come from. */
interface Sources {

    /** Builds the tree; does nothing where it is there. */
    void into(Path tree) throws IOException;

    /** The sources jars of released artifacts. */
    static Sources ofArtifacts(String name, List<String> coordinates, PrintStream log) {
        List<Coordinates> artifacts =
                coordinates.stream().map(Coordinates::parse).toList();
        Corpus corpus = new Corpus(name, artifacts, List.of());
        return tree -> new SourceTree(corpus, Sources::isWanted, log).into(tree);
    }

    /** Main sources and resources in folders of the archive {@code name-*.tar.gz}. */
    static Sources ofArchive(Path corpora, String name, List<String> folders, PrintStream log) {
        return new ArchivedSources(corpora, name, folders, log);
    }

    /** Java, and what tells of tables: mappings, statements and DDL. Documentation of packages has no types. */
    static boolean isWanted(String path) {
        return (path.endsWith(".java") && !path.endsWith("-info.java"))
                || path.endsWith(".xml")
                || path.endsWith(".sql");
    }
}
