package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.facts.AnnotationFacts;
import dev.ashlar.analyzer.facts.LocatedFacts;
import dev.ashlar.analyzer.facts.Text;
import dev.ashlar.analyzer.facts.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which applications look for annotated classes in packages around those of a library, as Spring does: a library that they find classes
 * in is needed without being named.
 */
public final class ClassScans {
    private static final Set<String> SCANNING = Set.of("SpringBootApplication", "ComponentScan", "EntityScan");
    private static final Set<String> FOUND = Set.of(
            "Component",
            "Service",
            "Repository",
            "Controller",
            "RestController",
            "ControllerAdvice",
            "RestControllerAdvice",
            "Configuration",
            "Entity",
            "MappedSuperclass",
            "Embeddable",
            "Converter",
            "Document");

    private record Scanned(String packageName, Place place) {}

    private final Map<String, List<Scanned>> scannedBy = new HashMap<>();
    private final Map<String, Set<String>> packagesWithClasses = new HashMap<>();

    private ClassScans() {}

    /** Reads the annotations. */
    public static ClassScans of(List<BuildModule> modules, List<LocatedFacts> files) {
        ClassScans scans = new ClassScans();
        for (LocatedFacts file : files) {
            String module = modules.get(file.module()).name();
            for (TypeFacts type : file.facts().types()) {
                type.annotations().forEach(annotation -> scans.add(module, file, annotation));
            }
        }
        return scans;
    }

    private void add(String module, LocatedFacts file, AnnotationFacts annotation) {
        if (FOUND.contains(annotation.simpleName())) {
            packagesWithClasses
                    .computeIfAbsent(module, any -> new TreeSet<>())
                    .add(file.facts().packageName());
        } else if (SCANNING.contains(annotation.simpleName())) {
            Place place = new Place(file.path(), annotation.line());
            List<String> packages = named(annotation);
            for (String name : packages.isEmpty() ? List.of(file.facts().packageName()) : packages) {
                scannedBy.computeIfAbsent(module, any -> new ArrayList<>()).add(new Scanned(name, place));
            }
        }
    }

    private static List<String> named(AnnotationFacts annotation) {
        return annotation.elements().stream()
                .filter(element -> element.name().equals("value")
                        || element.name().equals("basePackages")
                        || element.name().equals("scanBasePackages"))
                .flatMap(element -> element.value().each().stream())
                .filter(Text.class::isInstance)
                .flatMap(value -> ((Text) value).literal().stream())
                .toList();
    }

    /** Where a module asks for classes that a library has. */
    Optional<Place> of(String module, String library) {
        Set<String> packages = packagesWithClasses.getOrDefault(library, Set.of());
        return scannedBy.getOrDefault(module, List.of()).stream()
                .filter(scanned -> packages.stream().anyMatch(name -> isAround(scanned.packageName(), name)))
                .map(Scanned::place)
                .sorted()
                .findFirst();
    }

    private static boolean isAround(String outer, String inner) {
        return outer.isEmpty() || inner.equals(outer) || inner.startsWith(outer + ".");
    }
}
