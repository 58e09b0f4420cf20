package dev.ashlar.analyzer.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.ModelReader;

/** Tells which artifact an archive is: {@code groupId:artifactId:version}. */
final class ArchiveCoordinates {

    private static final String FOLDER = "META-INF/maven/";

    private ArchiveCoordinates() {}

    /** Whether an entry is one that {@link #stated} reads. */
    static boolean areIn(String name) {
        return name.startsWith(FOLDER) && (isProperties(name) || name.endsWith("/pom.xml"));
    }

    private static boolean isProperties(String name) {
        return name.endsWith("/pom.properties");
    }

    /**
     * What Maven left in the archive.
     *
     * @param entries those that {@link #areIn}
     * @param bareName the name of the archive, which tells its own artifact from those that were packed into it
     */
    static Optional<String> stated(List<Archive.Entry> entries, String bareName) {
        List<String> found = Stream.of(true, false)
                .flatMap(properties -> entries.stream()
                        .filter(entry -> isProperties(entry.name()) == properties)
                        .sorted((one, other) -> one.name().compareTo(other.name())))
                .map(ArchiveCoordinates::read)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream().filter(one -> fileName(one).equals(bareName)).findFirst();
    }

    private static String fileName(String coordinates) {
        return coordinates.substring(coordinates.indexOf(':') + 1).replace(':', '-');
    }

    private static Optional<String> read(Archive.Entry entry) {
        try {
            byte[] bytes = entry.content().read();
            return isProperties(entry.name()) ? properties(bytes) : pom(bytes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // says nothing then, as if it were not there; the sources are read all the same
            return Optional.empty();
        }
    }

    private static Optional<String> properties(byte[] bytes) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(bytes));
        return joined(Stream.of("groupId", "artifactId", "version")
                .map(properties::getProperty)
                .filter(Objects::nonNull)
                .toList());
    }

    private static Optional<String> pom(byte[] bytes) throws IOException {
        Model model = new PomParser().read(new ByteArrayInputStream(bytes), Map.of(ModelReader.IS_STRICT, false));
        String artifactId = Optional.ofNullable(model.getArtifactId()).orElse("");
        return joined(List.of(PomFinder.groupId(model), artifactId, PomFinder.version(model)));
    }

    private static Optional<String> joined(List<String> parts) {
        List<String> stripped = parts.stream().map(String::strip).toList();
        boolean whole = stripped.size() == 3
                && stripped.stream().noneMatch(part -> part.isEmpty() || part.contains(":") || part.contains("${"));
        return whole ? Optional.of(String.join(":", stripped)) : Optional.empty();
    }

    /**
     * What the file name says, if it fits one artifact only.
     *
     * @param ids {@code groupId:artifactId} of all that could be meant
     */
    static Optional<String> named(String bareName, Collection<String> ids) {
        List<String> matching =
                ids.stream().filter(id -> isVersionOf(id, bareName)).distinct().toList();
        return matching.size() == 1
                ? Optional.of(matching.get(0) + ":"
                        + bareName.substring(start(matching.get(0)).length()))
                : Optional.empty();
    }

    private static boolean isVersionOf(String id, String bareName) {
        String start = start(id);
        return bareName.length() > start.length()
                && bareName.startsWith(start)
                && Character.isDigit(bareName.charAt(start.length()));
    }

    private static String start(String id) {
        return id.substring(id.indexOf(':') + 1) + "-";
    }
}
