package dev.ashlar.analyzer.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the build modules, source files and resources under given paths; reads build files, runs nothing, uses no network. */
public final class CodeBaseReader {

    private static final List<String> GENERATED =
            List.of("generated-sources", "generated-test-sources", "generated", "generated-src");

    private final List<GivenPath> given;
    private final ReadOptions options;
    private final IgnoreRules.Globs excludes;
    private final WantedSources wanted;
    private final Notes notes = new Notes();
    private final Findings findings = new Findings(notes);

    private CodeBaseReader(List<GivenPath> given, ReadOptions options) {
        this.given = given;
        this.options = options;
        this.wanted = new WantedSources(options.tests());
        this.excludes = new IgnoreRules.Globs(options.excludes());
    }

    /**
     * Reads folders ({@code pom.xml} trees, Gradle trees, plain folders), archives ({@code .jar}, {@code .zip}) and single
     * {@code .java} files. The same files under several of the paths are read once. The result depends on the files alone,
     * not on their order on disk.
     *
     * @throws InvalidInput if a path is missing, or neither folder nor archive nor Java file
     */
    public static CodeBase read(List<Path> paths, ReadOptions options) {
        return new CodeBaseReader(GivenPath.of(paths), options).read();
    }

    private CodeBase read() {
        findFiles();
        PomPlaces places = new PomPlaces(findings.poms());
        List<MavenProject> projects = MavenProjects.read(findings, options.localRepository(), places);
        DeclaredRoots declared = new DeclaredRoots(projects);
        declared.folders()
                .forEach(folder -> findDeclared(folder, declared.owner(folder).project()));
        declared.sayShared(notes);
        findings.sayLeftOut();
        given.stream()
                .filter(path -> !path.isArchive() && findings.isEmpty(path))
                .forEach(path -> notes.said(path.label(), "no .java files found"));
        List<Draft> drafts = Drafts.of(findings, projects, declared, wanted);
        List<ResourceFile> rest = ResourcePlaces.place(findings.resources(), drafts, declared, options.tests());
        ModuleMaker maker = new ModuleMaker(drafts, archives(), projects);
        Dependencies dependencies = new Dependencies(maker.artifacts(), declared, places, options.tests());
        List<BuildModule> modules = maker.modules(dependencies, new Deployables(findings.dockerfiles(), places));
        List<CodeBase.Root> roots = given.stream()
                .filter(path -> !path.isFile())
                .map(path -> new CodeBase.Root(path.path(), path.prefix()))
                .toList();
        return new CodeBase(roots, modules, rest, wanted.leftOut(), notes.sorted());
    }

    private void findFiles() {
        given.forEach(findings::root);
        given.stream().filter(path -> !path.isArchive()).forEach(path -> FolderWalk.from(path, findings, excludes));
        for (Findings.Output output : findings.outputs()) {
            for (String name : GENERATED) {
                findHidden(output.root(), output.folder().resolve(name));
            }
        }
    }

    /** Ignore rules hide what builds write, and it is source all the same. */
    private void findDeclared(Path folder, MavenProject project) {
        Optional<GivenPath> root =
                given.stream().filter(path -> folder.startsWith(path.path())).findFirst();
        root.ifPresent(path -> findHidden(path, folder));
        if (root.isEmpty() && Files.isDirectory(folder)) {
            notes.lost(
                    project.pom().printed(),
                    "source folder outside of the given path, not read: "
                            + UniqueLabels.slashed(project.folder().relativize(folder)));
        }
    }

    private void findHidden(GivenPath root, Path folder) {
        if (!findings.entered(folder) && Files.isDirectory(folder)) {
            FolderWalk.hidden(root, folder, findings, excludes);
        }
    }

    private List<ArchiveContents> archives() {
        return given.stream()
                .filter(GivenPath::isArchive)
                .map(path -> ArchiveReader.read(path, wanted, excludes, notes))
                .toList();
    }
}
