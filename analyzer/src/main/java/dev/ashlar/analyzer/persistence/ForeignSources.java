package dev.ashlar.analyzer.persistence;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.parallel.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the names of entities in the sources of other languages for the virtual machine. */
final class ForeignSources {
    private static final Set<String> EXTENSIONS = Set.of("kt", "groovy", "scala");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][\\w$]*");

    private record Located(int module, ResourceFile file) {}

    private final Map<String, List<Entity>> bySimpleName = new HashMap<>();

    private ForeignSources(List<Entity> entities) {
        for (Entity entity : entities) {
            String name = entity.type().substring(entity.type().lastIndexOf('.') + 1);
            bySimpleName
                    .computeIfAbsent(name.substring(name.lastIndexOf('$') + 1), any -> new ArrayList<>(1))
                    .add(entity);
        }
    }

    /** One use for each file and entity. */
    static List<ForeignUse> read(List<BuildModule> modules, List<Entity> entities, Workers workers) {
        List<Located> files = new ArrayList<>();
        for (int i = 0; i < modules.size(); i++) {
            int module = i;
            modules.get(i).resources().stream()
                    .filter(file -> EXTENSIONS.contains(file.extension()))
                    .forEach(file -> files.add(new Located(module, file)));
        }
        if (files.isEmpty() || entities.isEmpty()) {
            return List.of();
        }
        ForeignSources sources = new ForeignSources(entities);
        List<List<ForeignUse>> found = new ArrayList<>();
        files.forEach(any -> found.add(new ArrayList<>()));
        workers.run(files.size(), () -> i -> found.get(i).addAll(sources.read(files.get(i))));
        return found.stream().flatMap(List::stream).sorted().toList();
    }

    /** A file that cannot be read is reported where resources are. */
    private List<ForeignUse> read(Located located) {
        String text;
        try {
            text = new String(located.file().content().read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return List.of();
        }
        List<ForeignUse> uses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                for (Entity entity : bySimpleName.getOrDefault(word.group(), List.of())) {
                    if (isMeant(entity, text) && seen.add(entity.type())) {
                        uses.add(new ForeignUse(
                                located.module(), entity.type(), located.file().path(), number));
                    }
                }
            }
        }
        return uses;
    }

    /** The file imports the type or its package, is in it, or writes its name in full. */
    private static boolean isMeant(Entity entity, String text) {
        int dot = entity.type().lastIndexOf('.');
        return dot < 0 || text.contains(entity.type().substring(0, dot));
    }
}
