package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.ModulesFile;
import dev.ashlar.rules.modules.ModulesFileReader;
import java.util.List;
import java.util.Optional;

/**
 * What a draft has to fit into.
 *
 * @param paths the source file of each subject, from the folder of the modules file
 * @param owners of each subject's file, empty where nobody is known to own it
 * @param file what is said already and stays, whatever a proposal says; without modules where these are to be thought over
 */
public record DraftSurroundings(List<String> paths, List<Optional<String>> owners, ModulesFile file) {
    /** A file that says nothing. */
    public static final ModulesFile NO_FILE = ModulesFileReader.read(ModulesFile.USUAL_NAME, "version: 1");

    public DraftSurroundings {
        paths = List.copyOf(paths);
        owners = List.copyOf(owners);
    }
}
