package dev.ashlar.benchmarks.corpus;

/** A released artifact: group, artifact and version. */
public record Coordinates(String group, String artifact, String version) {

    /**
     * Reads {@code group:artifact:version}.
     *
     * @throws IllegalArgumentException when there are not exactly three parts
     */
    public static Coordinates parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not group:artifact:version: " + text);
        }
        return new Coordinates(parts[0], parts[1], parts[2]);
    }

    String jarName() {
        return artifact + "-" + version + ".jar";
    }

    String sourcesJarName() {
        return artifact + "-" + version + "-sources.jar";
    }

    String pomName() {
        return artifact + "-" + version + ".pom";
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
