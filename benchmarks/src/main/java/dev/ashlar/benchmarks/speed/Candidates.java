package dev.ashlar.benchmarks.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that is measured side by side, and how each virtual machine is started. */
final class Candidates {

    static final String READ = "read all bytes";
    static final String JAVAC = "javac parse";
    static final String TUNED = "JavaParser tuned, parse only";
    static final String ONE_THREAD = "Ashlar, full graph, 1 thread";
    static final String TWO_THREADS = "Ashlar, full graph, 2 threads";
    static final String DEFAULT = "JavaParser default, parse only";

    /** A run lasts seconds: see the launcher's jvm.options for why. The stack is for deep expressions. */
    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss64m");

    private final Path jdk;
    private final List<Path> sourcesJars;
    private final List<Path> classJars;

    Candidates(Path jdk, List<Path> sourcesJars, List<Path> classJars) {
        this.jdk = jdk;
        this.sourcesJars = sourcesJars;
        this.classJars = classJars;
    }

    List<Candidate> all() {
        return List.of(
                source(READ, "read"),
                source(JAVAC, "javac"),
                source(TUNED, "javaparser-tuned"),
                source(DEFAULT, "javaparser-default"),
                ashlar(ONE_THREAD, "ashlar-1"),
                ashlar(TWO_THREADS, "ashlar-2"),
                classes("ASM over the class jar", "asm"),
                Candidate.jdeps("jdeps -v", jdk.resolve("bin/jdeps"), FLAGS, classJars),
                classes("ArchUnit import + dependencies", "archunit"));
    }

    private Candidate source(String name, String workload) {
        return Candidate.workload(name, workload, java(), FLAGS, sourcesJars);
    }

    private Candidate classes(String name, String workload) {
        return Candidate.workload(name, workload, java(), FLAGS, classJars);
    }

    /** Ashlar gets the flags that its own launcher passes, which start with the ones above. */
    private Candidate ashlar(String name, String workload) {
        List<String> flags = Stream.of(System.getProperty("ashlar.jvm.options", ""))
                .filter(file -> !file.isEmpty() && Files.exists(Path.of(file)))
                .map(file -> "@" + file)
                .findFirst()
                .map(List::of)
                .orElse(FLAGS);
        return Candidate.workload(name, workload, java(), flags, sourcesJars);
    }

    private Path java() {
        return jdk.resolve("bin/java");
    }
}
