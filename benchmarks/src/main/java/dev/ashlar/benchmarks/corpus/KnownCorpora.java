package dev.ashlar.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The corpora of docs/benchmarks.md by their short names. */
public final class KnownCorpora {

    private static final String SPRING_VERSION = "6.2.19";

    private static final List<Corpus> ALL = List.of(
            single("gson", "com.google.code.gson:gson:2.13.1"),
            hibernate(),
            single("elasticsearch-8", "org.elasticsearch:elasticsearch:8.17.10"),
            single("elasticsearch-9", "org.elasticsearch:elasticsearch:9.5.3"),
            single("dspace-6", "org.dspace:dspace-api:6.3", "javax.xml.bind:jaxb-api:2.3.1"),
            single("dspace-7", "org.dspace:dspace-api:7.6.1"),
            spring());

    private KnownCorpora() {}

    /** All of them, smallest first. */
    public static List<Corpus> all() {
        return ALL;
    }

    /**
     * The known corpus of that name, or the one artifact that is written as {@code group:artifact:version}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Corpus named(String text) {
        return ALL.stream()
                .filter(corpus -> corpus.name().equals(text))
                .findFirst()
                .orElseGet(() -> Corpus.of(Coordinates.parse(text)));
    }

    private static Corpus single(String name, String artifact, String... extras) {
        return new Corpus(name, List.of(Coordinates.parse(artifact)), coordinates(Arrays.stream(extras)));
    }

    /** Gradle's compileOnly dependencies do not reach the POM; without them javac rejects 307 files. */
    private static Corpus hibernate() {
        return single(
                "hibernate-core",
                "org.hibernate.orm:hibernate-core:6.6.56.Final",
                "org.checkerframework:checker-qual:3.49.0",
                "org.jboss.logging:jboss-logging-annotations:2.2.1.Final",
                "jakarta.enterprise:jakarta.enterprise.cdi-api:4.0.1",
                "jakarta.validation:jakarta.validation-api:3.0.2",
                "jakarta.annotation:jakarta.annotation-api:2.1.1",
                "jakarta.json.bind:jakarta.json.bind-api:3.0.0",
                "com.fasterxml.jackson.dataformat:jackson-dataformat-xml:2.17.0",
                "com.fasterxml.jackson.datatype:jackson-datatype-jsr310:2.17.0",
                "org.postgresql:postgresql:42.7.4",
                "com.oracle.database.jdbc:ojdbc11:23.4.0.24.05");
    }

    private static Corpus spring() {
        String modules = "aop aspects beans context context-indexer context-support core core-test expression"
                + " instrument jcl jdbc jms messaging orm oxm r2dbc test tx web webflux webmvc websocket";
        Stream<String> artifacts = Arrays.stream(modules.split(" "))
                .map(module -> "org.springframework:spring-" + module + ":" + SPRING_VERSION);
        return new Corpus("spring-framework", coordinates(artifacts), List.of());
    }

    private static List<Coordinates> coordinates(Stream<String> texts) {
        return texts.map(Coordinates::parse).toList();
    }
}
