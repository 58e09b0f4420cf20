package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.accuracy.JavacOracle;
import dev.ashlar.benchmarks.corpus.CorpusFolder;
import dev.ashlar.benchmarks.corpus.Download;
import dev.ashlar.benchmarks.corpus.KnownCorpora;
import java.io.IOException;

public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        CorpusFolder folder = CorpusFolder.of(KnownCorpora.named(args[1]), CorpusFolder.defaultCache());
        switch (args[0]) {
            case "fetch" -> new Download(folder, System.err).run();
            case "javac" -> {
                JavacOracle.Attribution a = new JavacOracle(folder.classPath()).attribute(folder.unpacked());
                a.sightings().write(folder.result("javac.tsv"));
                a.errors().write(folder.result("javac-errors.tsv"));
                System.err.println(a.sightings().edgesByHow() + " files with errors " + a.errors().firstByFile().size());
            }
            case "bytecode" -> {
                var seen = dev.ashlar.benchmarks.accuracy.BytecodeOracle.read(folder.classJars(), folder.sourcesJars());
                seen.write(folder.result("bytecode.tsv"));
                System.err.println(seen.edgesByHow());
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
