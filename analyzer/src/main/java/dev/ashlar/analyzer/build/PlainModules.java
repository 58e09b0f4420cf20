package dev.ashlar.analyzer.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Groups source files into modules by their paths. */
final class PlainModules {

    private PlainModules() {}

    static List<BuildModule> of(Findings findings, ReadOptions options) {
        Map<String, List<SourceFile>> byName = new TreeMap<>();
        for (Found file : findings.sources()) {
            Placement placement = Placement.standard(file.relative()).orElse(new Placement("", SourceSet.MAIN));
            if (options.tests() || placement.sourceSet() != SourceSet.TEST) {
                String name = placement.project().isEmpty() ? file.root().label() : file.root().prefix() + placement.project();
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(file.sourceFile(placement.sourceSet()));
            }
        }
        List<BuildModule> modules = new ArrayList<>();
        byName.forEach((name, files) -> {
            files.sort(Comparator.comparing(SourceFile::path));
            modules.add(new BuildModule(name, Optional.empty(), Set.of(), false, Optional.empty(), files));
        });
        return modules;
    }
}
