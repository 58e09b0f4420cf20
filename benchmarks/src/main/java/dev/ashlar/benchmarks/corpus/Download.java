package dev.ashlar.benchmarks.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a corpus into the cache through Maven; a step whose result is there already is not repeated. */
public final class Download {

    /** One unresolvable artifact is found per run of Maven; beyond this many the class path is taken as it is. */
    private static final int ATTEMPTS = 12;

    private static final Pattern UNRESOLVABLE = Pattern.compile(
            "(?:Failed to read artifact descriptor for|Could not find artifact|Could not transfer artifact"
                    + "|Failure to (?:find|transfer)|The following artifacts could not be resolved:) "
                    + "([\\w.-]+:[\\w.-]+):");

    private final CorpusFolder folder;
    private final PrintStream log;

    public Download(CorpusFolder folder, PrintStream log) {
        this.folder = folder;
        this.log = log;
    }

    /** Fetches sources, classes, POMs and class path, and unpacks the sources. */
    public void run() throws IOException {
        Files.createDirectories(folder.root());
        fetchArtifacts();
        fetchClassPath();
        Unpacking.unpack(folder.sourcesJars(), folder.unpacked());
    }

    private void fetchArtifacts() throws IOException {
        if (folder.sourcesJars().stream().allMatch(Files::exists)
                && folder.classJars().stream().allMatch(Files::exists)
                && Files.isDirectory(folder.poms())) {
            return;
        }
        log.println(folder.corpus().name() + ": fetching " + folder.corpus().artifacts());
        GeneratedPom.writeCopies(folder, folder.root().resolve("pom.xml"));
        Maven.run(folder.root(), "dependency:copy").orThrow();
    }

    private void fetchClassPath() throws IOException {
        if (Files.isDirectory(folder.classPathFolder())) {
            return;
        }
        DeclaredDependencies declared = DeclaredDependencies.read(effectivePoms());
        Set<String> unresolvable = new TreeSet<>();
        Path beside = folder.root().resolve("classpath.part");
        Files.createDirectories(beside);
        for (int attempt = 0; attempt < ATTEMPTS && !copied(declared, unresolvable, beside); attempt++) {
            log.println(folder.corpus().name() + ": without " + unresolvable);
        }
        Files.move(beside, folder.classPathFolder());
    }

    private List<Path> effectivePoms() throws IOException {
        List<Path> effective = new ArrayList<>();
        for (Coordinates artifact : folder.corpus().artifacts()) {
            Path target = folder.poms()
                    .resolve(artifact.artifact() + "-effective.xml")
                    .toAbsolutePath();
            Maven.run(folder.poms(), "-f", artifact.pomName(), "help:effective-pom", "-Doutput=" + target)
                    .orThrow();
            effective.add(target);
        }
        return effective;
    }

    private boolean copied(DeclaredDependencies declared, Set<String> unresolvable, Path target) throws IOException {
        GeneratedPom.writeClassPath(
                folder.corpus(), declared, unresolvable, folder.root().resolve("pom.xml"));
        Maven.Run run = Maven.run(
                folder.root(), "dependency:copy-dependencies", "-DoutputDirectory=" + target.toAbsolutePath());
        if (!run.failed()) {
            return true;
        }
        Matcher matcher = UNRESOLVABLE.matcher(run.output());
        if (!matcher.find() || !unresolvable.add(matcher.group(1))) {
            run.orThrow();
        }
        return false;
    }
}
