package dev.ashlar.analyzer.build;

import java.nio.file.Path;
import java.util.List;

/**
 * All that was found under the given paths.
 *
 * @param roots the given folders, sorted
 * @param modules sorted by name
 * @param resources those that lie in no module, sorted by path
 * @param testsLeftOut the test sources of all modules, where tests are not read, sorted by path
 * @param notes what could not be read as it should (an unresolvable parent pom, an unreadable folder, a truncated archive),
 *     sorted
 */
public record CodeBase(
        List<Root> roots,
        List<BuildModule> modules,
        List<ResourceFile> resources,
        List<SourceFile> testsLeftOut,
        List<Note> notes) {

    public CodeBase {
        roots = List.copyOf(roots);
        modules = List.copyOf(modules);
        resources = List.copyOf(resources);
        testsLeftOut = List.copyOf(testsLeftOut);
        notes = List.copyOf(notes);
    }

    /**
     * A folder that was given.
     *
     * @param folder with all symbolic links resolved
     * @param prefix what the paths of its files start with: empty, or ending in a slash
     */
    public record Root(Path folder, String prefix) {}

    /**
     * A file or folder that could not be read as it should.
     *
     * @param path as in {@link SourceFile#path()}
     * @param line from 1; 0 when the whole file is meant
     * @param lossy whether source code may be missing because of it (then {@code --strict} fails)
     */
    public record Note(String path, int line, String reason, boolean lossy) {}
}
