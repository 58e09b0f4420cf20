package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the build modules and source files under given paths; reads build files, runs nothing, uses no network. */
public final class CodeBaseReader {

    private CodeBaseReader() {}

    /**
     * Reads folders ({@code pom.xml} trees, Gradle trees, plain folders), archives ({@code .jar}, {@code .zip}) and single
     * {@code .java} files. The same files under several of the paths are read once. The result depends on the files alone,
     * not on their order on disk.
     *
     * @throws InvalidInput if a path is missing, or neither folder nor archive nor Java file
     */
    public static CodeBase read(List<Path> paths, ReadOptions options) {
        Notes notes = new Notes();
        IgnoreRules.Globs excludes = new IgnoreRules.Globs(options.excludes());
        Findings findings = new Findings(notes);
        List<BuildModule> modules = new ArrayList<>();
        for (GivenPath given : GivenPath.of(paths)) {
            if (given.isArchive()) {
                modules.add(new ArchiveReader(given, options, excludes, notes).read());
            } else {
                FolderWalk.from(given, findings, excludes);
            }
        }
        modules.addAll(PlainModules.of(findings, options));
        modules.sort(Comparator.comparing(BuildModule::name));
        return new CodeBase(modules, notes.sorted());
    }
}
