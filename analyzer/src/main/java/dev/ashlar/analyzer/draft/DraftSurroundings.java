package dev.ashlar.analyzer.draft;

import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.history.ChangeHistory;
import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft has to fit into.
 *
 * @param paths the source file of each subject, from the folder of the modules file
 * @param owners of each subject's file, empty where nobody is known to own it
 * @param file what is said already and stays, whatever a proposal says; without modules where these are to be thought over
 * @param history says who owns what those files leave open; none unless it was asked for
 */
public record DraftSurroundings(
        List<String> paths, List<Optional<String>> owners, ModulesFile file, ChangeHistory history) {
    /** A file that says nothing. */
    public static final ModulesFile NO_FILE = ModulesFileReader.read(ModulesFile.USUAL_NAME, "version: 1");

    public DraftSurroundings {
        paths = List.copyOf(paths);
        owners = List.copyOf(owners);
    }

    /** Surroundings without a history. */
    public DraftSurroundings(List<String> paths, List<Optional<String>> owners, ModulesFile file) {
        this(paths, owners, file, ChangeHistory.NONE);
    }

    /** The same, with a history, in which paths are named as in {@link #paths}. */
    public DraftSurroundings with(ChangeHistory changes) {
        return new DraftSurroundings(paths, owners, file, changes);
    }

    /** What there is to fit into for a code base: the paths of its files, and who its CODEOWNERS files say owns them. */
    public static DraftSurroundings of(CodeBase codeBase, DependencyGraph graph, Evidence evidence, ModulesFile file) {
        Map<CodeBase.Root, CodeOwners> owners = new HashMap<>();
        codeBase.roots().forEach(root -> owners.put(root, CodeOwners.in(root.folder())));
        List<String> paths = evidence.subjects().stream()
                .map(subject -> graph.files().path(graph.types().file(subject.type())))
                .toList();
        List<Optional<String>> owning = paths.stream()
                .map(path -> codeBase.roots().stream()
                        .filter(root -> path.startsWith(root.prefix()))
                        .max(Comparator.comparingInt(root -> root.prefix().length()))
                        .flatMap(root -> owners.getOrDefault(root, CodeOwners.NONE)
                                .owner(path.substring(root.prefix().length()))))
                .toList();
        return new DraftSurroundings(paths, owning, file);
    }
}
