package dev.ashlar.benchmarks.speed;

import dev.ashlar.benchmarks.accuracy.BytecodeOracle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The entry point of the measured virtual machines. Only the classes of the chosen workload get loaded. */
final class WorkloadMain {

    private WorkloadMain() {}

    public static void main(String[] args) throws IOException {
        List<Path> jars = Arrays.stream(args).skip(1).map(Path::of).toList();
        System.out.println(workload(args[0]).run(jars));
    }

    private static Workload workload(String name) {
        return switch (name) {
            case "read" -> new ReadBytes();
            case "javac" -> new JavacParse();
            case "javaparser-default" -> new JavaParserParse(false);
            case "javaparser-tuned" -> new JavaParserParse(true);
            case "ashlar-1" -> new AshlarGraph(1);
            case "ashlar-2" -> new AshlarGraph(2);
            case "asm" -> jars -> BytecodeOracle.countClassPairs(jars) + " pairs of classes";
            case "archunit" -> new ArchUnitImport();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
