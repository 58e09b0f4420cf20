package dev.ashlar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An installed JDK. */
record Jdk(Path home, int feature) {

    /** The JDK that runs this program. */
    static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** The JDK in {@code home}, read off its release file. */
    static Jdk in(Path home) throws IOException {
        String version = Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .findFirst()
                .orElseThrow(() -> new IOException("no version in " + home.resolve("release")));
        return new Jdk(home, Integer.parseInt(version.replaceAll("^JAVA_VERSION=\"(\\d+).*", "$1")));
    }

    /** The newest of the running one and those installed beside it. */
    static Jdk newest() throws IOException {
        Path folder = running().home().toRealPath().getParent();
        try (Stream<Path> homes = Files.list(folder)) {
            List<Path> installed = homes.filter(home -> Files.exists(home.resolve("bin/javac")))
                    .filter(home -> Files.exists(home.resolve("release")))
                    .sorted()
                    .toList();
            Jdk newest = running();
            for (Path home : installed) {
                newest = newer(newest, in(home));
            }
            return newest;
        }
    }

    String java() {
        return home.resolve("bin/java").toString();
    }

    private static Jdk newer(Jdk one, Jdk other) {
        return one.feature() >= other.feature() ? one : other;
    }
}
