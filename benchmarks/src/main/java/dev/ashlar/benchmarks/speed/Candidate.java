package dev.ashlar.benchmarks.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Something that is measured: what it is called in the table, and the command that starts it. */
record Candidate(String name, List<String> command) {

    Candidate {
        command = List.copyOf(command);
    }

    /** A {@link Workload} in a fresh virtual machine with this program's class path. */
    static Candidate workload(String name, String workload, Path java, List<String> flags, List<Path> jars) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WorkloadMain.class.getName(), workload));
        jars.forEach(jar -> command.add(jar.toString()));
        return new Candidate(name, command);
    }

    /** The JDK's jdeps, every class on its own. */
    static Candidate jdeps(String name, Path jdeps, List<String> flags, List<Path> jars) {
        List<String> command = new ArrayList<>(List.of(jdeps.toString()));
        flags.forEach(flag -> command.add("-J" + flag));
        command.addAll(List.of("-v", "--ignore-missing-deps"));
        jars.forEach(jar -> command.add(jar.toString()));
        return new Candidate(name, command);
    }
}
