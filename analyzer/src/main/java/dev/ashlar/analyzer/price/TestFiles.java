package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.CodeBase;
import dev.ashlar.analyzer.build.SourceFile;
import dev.ashlar.analyzer.build.SourceSet;
import dev.ashlar.analyzer.graph.DependencyGraph;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the files of a graph that hold tests. */
final class TestFiles {
    private TestFiles() {}

    /** By number of the file. */
    static BitSet of(CodeBase codeBase, DependencyGraph graph) {
        Map<String, Set<String>> pathsByModule = new HashMap<>();
        codeBase.modules().forEach(module -> pathsByModule.put(module.name(), paths(module)));
        BitSet found = new BitSet();
        for (int file = 0; file < graph.files().size(); file++) {
            String module = graph.modules().get(graph.files().module(file));
            found.set(
                    file,
                    pathsByModule
                            .getOrDefault(module, Set.of())
                            .contains(graph.files().path(file)));
        }
        return found;
    }

    private static Set<String> paths(BuildModule module) {
        return module.files().stream()
                .filter(file -> file.sourceSet() == SourceSet.TEST)
                .map(SourceFile::path)
                .collect(Collectors.toSet());
    }
}
