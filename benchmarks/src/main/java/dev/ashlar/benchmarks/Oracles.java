package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.accuracy.BytecodeOracle;
import dev.ashlar.benchmarks.accuracy.JavacOracle;
import dev.ashlar.benchmarks.accuracy.Sightings;
import dev.ashlar.benchmarks.corpus.CorpusFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets the oracles write what they see into the folder of a corpus; what is there is not done again. */
record Oracles(CorpusFolder folder, PrintStream log) {

    Path javacEdges() {
        return folder.result("javac.tsv");
    }

    Path javacErrors() {
        return folder.result("javac-errors.tsv");
    }

    Path bytecodeEdges() {
        return folder.result("bytecode.tsv");
    }

    /** Attributes the sources with the compiler of the running JDK. */
    void javac() throws IOException {
        JavacOracle.Attribution seen = new JavacOracle(folder.classPath()).attribute(folder.unpacked());
        seen.errors().write(javacErrors());
        seen.sightings().write(javacEdges());
        log.println(folder.corpus().name() + ": javac sees " + seen.sightings().edgesByHow() + ", "
                + seen.errors().firstByFile().size() + " files with errors");
    }

    void bytecode() throws IOException {
        Sightings seen = BytecodeOracle.read(folder.classJars(), folder.sourcesJars());
        seen.write(bytecodeEdges());
        log.println(folder.corpus().name() + ": the bytecode shows " + seen.edgesByHow());
    }

    /** Runs what is missing, javac in a fresh virtual machine of {@code jdk}. */
    void complete(Jdk jdk) throws IOException {
        if (!Files.exists(bytecodeEdges())) {
            bytecode();
        }
        if (!Files.exists(javacEdges())) {
            fork(jdk);
        }
    }

    private void fork(Jdk jdk) throws IOException {
        List<String> command = List.of(
                jdk.java(),
                "-Xmx6g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "javac",
                folder.corpus().name(),
                "--cache",
                folder.cache().toAbsolutePath().toString());
        Forked.run(command);
    }
}
