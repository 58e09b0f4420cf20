package dev.ashlar.analyzer.jdk;

import dev.ashlar.analyzer.facts.TypeFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.ModuleNode;

/**
 * What the index holds: the accessible types of every package that a module exports to everyone, and their hidden
 * supertypes.
 */
final class JdkTypes {
    private final NavigableMap<String, TypeFacts> types = new TreeMap<>();
    private final NavigableSet<String> accessible = new TreeSet<>();
    private final NavigableSet<String> packages = new TreeSet<>();
    private final NavigableMap<String, NavigableSet<String>> packagesByModule = new TreeMap<>();

    private JdkTypes() {}

    /** @param javaHomes the newest JDK first; of the others only types and modules are taken that the ones before lack */
    static JdkTypes of(List<Path> javaHomes) throws IOException {
        JdkTypes all = new JdkTypes();
        for (Path javaHome : javaHomes) {
            all.addMissing(read(javaHome));
        }
        return all;
    }

    private void addMissing(JdkTypes older) {
        older.types.forEach(types::putIfAbsent);
        older.packagesByModule.forEach(packagesByModule::putIfAbsent);
        accessible.addAll(older.accessible);
        packages.addAll(older.packages);
    }

    NavigableMap<String, TypeFacts> types() {
        return types;
    }

    boolean isAccessible(String binaryName) {
        return accessible.contains(binaryName);
    }

    NavigableSet<String> packages() {
        return packages;
    }

    NavigableMap<String, NavigableSet<String>> packagesByModule() {
        return packagesByModule;
    }

    private static JdkTypes read(Path javaHome) throws IOException {
        JdkTypes types = new JdkTypes();
        try (JrtImage image = JrtImage.open(javaHome)) {
            Map<String, ModuleNode> modules = modules(image);
            modules.keySet().forEach(name -> types.packagesByModule.put(name, exportedBy(name, modules)));
            types.addExported(image, modules.values());
            types.addHiddenSupertypes(image);
        }
        return types;
    }

    private static Map<String, ModuleNode> modules(JrtImage image) throws IOException {
        Map<String, ModuleNode> modules = new TreeMap<>();
        for (ClassNode node : image.modules()) {
            modules.put(node.module.name, node.module);
        }
        return modules;
    }

    private static NavigableSet<String> exportedBy(String module, Map<String, ModuleNode> modules) {
        NavigableSet<String> exported = new TreeSet<>();
        Set<String> seen = new TreeSet<>(Set.of(module));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ModuleNode next = Objects.requireNonNull(modules.get(open.pop()));
            exports(next).forEach(name -> exported.add(name.replace('/', '.')));
            requiredTransitively(next)
                    .filter(modules::containsKey)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return exported;
    }

    private static Stream<String> exports(ModuleNode module) {
        return Stream.ofNullable(module.exports)
                .flatMap(Collection::stream)
                .filter(export -> export.modules == null || export.modules.isEmpty())
                .map(export -> export.packaze);
    }

    private static Stream<String> requiredTransitively(ModuleNode module) {
        return Stream.ofNullable(module.requires)
                .flatMap(Collection::stream)
                .filter(required -> (required.access & Opcodes.ACC_TRANSITIVE) != 0)
                .map(required -> required.module);
    }

    private void addExported(JrtImage image, Collection<ModuleNode> modules) throws IOException {
        for (ModuleNode module : modules) {
            for (String exported : exports(module).sorted().toList()) {
                packages.add(exported.replace('/', '.'));
                for (String name : image.topLevelTypes(module.name, exported)) {
                    addPublic(image, name);
                }
            }
        }
    }

    private void addPublic(JrtImage image, String topLevelName) throws IOException {
        if (new ClassFileFacts(image.type(topLevelName)).isPublic()) {
            accessible.add(binaryName(topLevelName));
            addWithMembers(image, topLevelName);
        }
    }

    private void addWithMembers(JrtImage image, String internalName) throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of(internalName));
        while (!open.isEmpty()) {
            ClassFileFacts next = new ClassFileFacts(image.type(open.peek()));
            types.put(binaryName(open.pop()), next.facts());
            for (String member : next.accessibleMemberTypes().toList()) {
                accessible.add(binaryName(member));
                open.push(member);
            }
        }
    }

    /** A public class shows the public members of the package-private class that it extends. */
    private void addHiddenSupertypes(JrtImage image) throws IOException {
        Deque<String> open = new ArrayDeque<>(types.keySet());
        while (!open.isEmpty()) {
            String internalName = open.pop().replace('.', '/');
            for (String supertype :
                    new ClassFileFacts(image.type(internalName)).supertypes().toList()) {
                if (!types.containsKey(binaryName(supertype))) {
                    addWithMembers(image, supertype);
                    open.push(binaryName(supertype));
                }
            }
        }
    }

    private static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }
}
