package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The text of throw-away Maven projects that only exist to have their dependencies copied. */
final class GeneratedPom {

    private GeneratedPom() {}

    /** A project whose {@code dependency:copy} fetches class jar, sources jar and POM of each artifact. */
    static void writeCopies(CorpusFolder folder, Path pom) throws IOException {
        String items = folder.corpus().artifacts().stream()
                .map(artifact -> item(artifact, "jar", "", folder.classes())
                        + item(artifact, "jar", "<classifier>sources</classifier>", folder.sources())
                        + item(artifact, "pom", "", folder.poms()))
                .collect(Collectors.joining());
        write(
                pom,
                "<build><plugins><plugin><artifactId>maven-dependency-plugin</artifactId><configuration><artifactItems>"
                        + items + "</artifactItems></configuration></plugin></plugins></build>");
    }

    /**
     * A project that depends on all that the corpus is compiled against, without {@code unresolvable}, a set of {@code
     * group:artifact}.
     */
    static void writeClassPath(Corpus corpus, DeclaredDependencies declared, Set<String> unresolvable, Path pom)
            throws IOException {
        String managed = declared.managed().values().stream()
                .map(dependency -> dependency(dependency, ""))
                .collect(Collectors.joining());
        String direct = declared.direct().values().stream()
                .filter(dependency -> !unresolvable.contains(name(dependency)))
                .filter(dependency -> !isOwn(corpus, dependency))
                .map(dependency -> dependency(dependency, exclusions(unresolvable)))
                .collect(Collectors.joining());
        String extras = corpus.extras().stream().map(GeneratedPom::extra).collect(Collectors.joining());
        write(
                pom,
                "<dependencyManagement><dependencies>" + managed
                        + "</dependencies></dependencyManagement><dependencies>" + direct + extras + "</dependencies>");
    }

    /** A project that depends on these artifacts and on nothing that they depend on. */
    static void writeArtifacts(Collection<Coordinates> artifacts, Path pom) throws IOException {
        String none = "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";
        write(
                pom,
                artifacts.stream()
                        .map(artifact -> "<dependency>" + coordinates(artifact) + none + "</dependency>\n")
                        .collect(Collectors.joining("", "<dependencies>", "</dependencies>")));
    }

    private static String item(Coordinates artifact, String type, String classifier, Path folder) {
        return "<artifactItem>" + coordinates(artifact) + "<type>" + type + "</type>" + classifier + "<outputDirectory>"
                + folder.toAbsolutePath() + "</outputDirectory></artifactItem>\n";
    }

    private static String coordinates(Coordinates artifact) {
        return "<groupId>" + artifact.group() + "</groupId><artifactId>" + artifact.artifact()
                + "</artifactId><version>" + artifact.version() + "</version>";
    }

    private static String extra(Coordinates artifact) {
        return "<dependency>" + coordinates(artifact) + "</dependency>\n";
    }

    private static String dependency(Element declared, String exclusions) {
        String fields = List.of("groupId", "artifactId", "version", "type", "classifier").stream()
                .filter(field -> !DeclaredDependencies.text(declared, field).isEmpty())
                .map(field -> "<" + field + ">" + DeclaredDependencies.text(declared, field) + "</" + field + ">")
                .collect(Collectors.joining());
        return "<dependency>" + fields + exclusions + "</dependency>\n";
    }

    private static String exclusions(Set<String> unresolvable) {
        return unresolvable.stream()
                .map(name -> name.split(":"))
                .map(name -> "<exclusion><groupId>" + name[0] + "</groupId><artifactId>" + name[1]
                        + "</artifactId></exclusion>")
                .collect(Collectors.joining("", "<exclusions>", "</exclusions>"));
    }

    private static boolean isOwn(Corpus corpus, Element dependency) {
        return corpus.artifacts().stream()
                .anyMatch(artifact -> name(dependency).equals(artifact.group() + ":" + artifact.artifact()));
    }

    private static String name(Element dependency) {
        return DeclaredDependencies.text(dependency, "groupId") + ":"
                + DeclaredDependencies.text(dependency, "artifactId");
    }

    private static void write(Path pom, String content) throws IOException {
        String project = "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                + "<groupId>dev.ashlar.benchmarks</groupId><artifactId>corpus</artifactId><version>1</version>"
                + "<packaging>pom</packaging>\n" + content + "\n</project>\n";
        Files.writeString(pom, project, StandardCharsets.UTF_8);
    }
}
