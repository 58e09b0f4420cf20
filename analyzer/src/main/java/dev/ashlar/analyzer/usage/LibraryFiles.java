package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.ResourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The resources of libraries, by which they can be needed although no type of theirs is. */
final class LibraryFiles {
    private static final String META_INF = "/META-INF/";
    /** Files and folders in which a library says what it adds to an application. */
    private static final List<String> REGISTERING = List.of(
            "services/",
            "spring/",
            "spring.factories",
            "persistence.xml",
            "orm.xml",
            "beans.xml",
            "web-fragment.xml",
            "faces-config.xml",
            "aop.xml",
            "resources/");

    private final Map<String, BuildModule> modules = new HashMap<>();
    private final Map<Integer, Set<String>> namesByUnit = new HashMap<>();

    LibraryFiles(List<BuildModule> modules, Units units) {
        for (BuildModule module : modules) {
            this.modules.put(module.name(), module);
            Set<String> names = namesByUnit.computeIfAbsent(units.ofModule(module.name()), any -> new TreeSet<>());
            module.resources().forEach(file -> names.add(nameOf(file)));
        }
    }

    private static String nameOf(ResourceFile file) {
        return file.path()
                .substring(Math.max(file.path().lastIndexOf('/'), file.path().lastIndexOf('!')) + 1);
    }

    /** The names of the files of some parts, without their folders. */
    Set<String> namesIn(Collection<Integer> units) {
        Set<String> names = new TreeSet<>();
        units.forEach(unit -> names.addAll(namesByUnit.getOrDefault(unit, Set.of())));
        return names;
    }

    /** The parts that have a file of this name, if the one that names it has none of its own. */
    Set<Integer> with(String name, int unit) {
        Set<Integer> units = new TreeSet<>();
        if (!namesByUnit.getOrDefault(unit, Set.of()).contains(name)) {
            namesByUnit.forEach((other, names) -> {
                if (names.contains(name)) {
                    units.add(other);
                }
            });
        }
        return units;
    }

    /** The first file of a library that registers something for whoever has the library. */
    Optional<ResourceFile> registering(String library) {
        return Optional.ofNullable(modules.get(library)).stream()
                .flatMap(module -> module.resources().stream())
                .filter(file -> registers("/" + file.path()))
                .findFirst();
    }

    private static boolean registers(String path) {
        int at = path.lastIndexOf(META_INF);
        return at >= 0 && REGISTERING.stream().anyMatch(path.substring(at + META_INF.length())::startsWith);
    }
}
