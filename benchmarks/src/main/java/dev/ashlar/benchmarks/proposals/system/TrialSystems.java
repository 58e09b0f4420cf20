package dev.ashlar.benchmarks.proposals.system;

import dev.ashlar.benchmarks.proposals.score.PartitionFile;
import dev.ashlar.benchmarks.proposals.system.TrialSystem.Kind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The twelve systems. Their sources come from Maven Central and from the archives in a folder of corpora; their truths from
 * the folder {@code benchmarks/proposals} beside that one.
 *
 * @param corpora the folder with the archives
 * @param cache where the source trees are built, and found again
 */
public record TrialSystems(Path corpora, Path cache, PrintStream log) {

    private static final List<String> MAVEN =
            List.of("killbill", "broadleaf", "keycloak", "flowable", "dubbo", "spring", "hapifhir");

    /** The business systems, and what each is made of: coordinates, or folders of an archive. */
    private static final Map<String, List<String>> BUSINESS = Map.of(
            "jpetstore", List.of("."),
            "mall", List.of("mall-admin", "mall-mbg", "mall-portal"),
            "broadleaf-framework", List.of("org.broadleafcommerce:broadleaf-framework:3.1.15-GA"),
            "dspace", List.of("org.dspace:dspace-api:6.3"),
            "shopizer", List.of("sm-core", "sm-core-model", "sm-core-modules", "sm-shop", "sm-shop-model"));

    /** The names in the order of printing. */
    public static List<String> names() {
        Stream<String> business = Stream.of("jpetstore", "mall", "broadleaf-framework", "dspace", "shopizer");
        return Stream.concat(MAVEN.stream(), business).toList();
    }

    /**
     * The system of this name; its sources are brought into the cache first where they are not there.
     *
     * @throws IllegalArgumentException when there is no such system
     * @throws IOException when the truth cannot be read or the sources cannot be had
     */
    public TrialSystem named(String name) throws IOException {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("no system " + name + "; there are " + String.join(", ", names()));
        }
        Kind kind = MAVEN.contains(name) ? Kind.MAVEN_MODULES : Kind.BUSINESS_FEATURES;
        Path truth = truths().resolve(kind == Kind.MAVEN_MODULES ? "dev" : "features")
                .resolve(name + ".truth.csv.gz");
        if (!Files.exists(truth)) {
            throw new IOException(truth + ": expected the truth of " + name
                    + ", beside the folder that ASHLAR_CORPORA or --corpora names");
        }
        Path tree = cache.resolve(name).resolve("src");
        sources(name, kind).into(tree);
        return new TrialSystem(name, kind, tree, PartitionFile.read(truth));
    }

    private Path truths() {
        return corpora.resolveSibling("benchmarks").resolve("proposals");
    }

    private Sources sources(String name, Kind kind) throws IOException {
        if (kind == Kind.MAVEN_MODULES) {
            return Sources.ofArtifacts(name, coordinates(truths().resolve("dev").resolve(name + ".coords")), log);
        }
        List<String> parts = BUSINESS.getOrDefault(name, List.of());
        return parts.get(0).contains(":")
                ? Sources.ofArtifacts(name, parts, log)
                : Sources.ofArchive(corpora, name, parts, log);
    }

    /** The first word of each line that has one; {@code #} starts a comment. */
    private static List<String> coordinates(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2)[0])
                .toList();
    }
}
