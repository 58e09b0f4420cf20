package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.build.BuildModule;
import dev.ashlar.analyzer.build.ResourceFile;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.mention.Mention;
import dev.ashlar.analyzer.mention.Mentions;
import dev.ashlar.analyzer.mention.Names;
import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Persistence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for what names models and libraries, once for all of them. */
public final class MentionedReader {
    private final DependencyGraph graph;
    private final Usage usage;
    private final List<BuildModule> modules;
    private final Persistence persistence;
    private final ClassScans scans;
    /** By binary name, the numbers of the types that are looked for. */
    private final Map<String, List<Integer>> wanted = new TreeMap<>();

    private final Map<String, Set<Integer>> librariesByPackage = new TreeMap<>();
    private final LibraryFiles files;
    private final Map<Integer, Map<Integer, SortedSet<Naming>>> byLibrary = new HashMap<>();

    /** @param modules those that the numbers of mentions mean */
    public MentionedReader(
            DependencyGraph graph, Usage usage, List<BuildModule> modules, Persistence persistence, ClassScans scans) {
        this.graph = graph;
        this.usage = usage;
        this.modules = modules;
        this.persistence = persistence;
        this.scans = scans;
        this.files = new LibraryFiles(modules, usage.units());
    }

    /**
     * Between deployables all types of the libraries are looked for, as any of them may be claimed to have one user, and any user to need
     * none; between packages only the models that no code needs.
     *
     * @param libraries units that others share
     * @param models their models, by index
     */
    public Mentioned read(Set<Integer> libraries, Set<Integer> models, Mentioned.Search search) {
        NamedModels named = new NamedModels(graph, usage, models);
        boolean deployables = usage.units().kind() == Units.Kind.DEPLOYABLES;
        if (deployables) {
            wantTypes(libraries);
        } else {
            models.stream().filter(named::isCandidate).forEach(this::wantModel);
        }
        if (wanted.isEmpty()) {
            return Mentioned.NOTHING;
        }
        Mentions mentions = search.of(Names.of(new Names.Wanted(
                wanted.keySet(),
                queryNames(),
                librariesByPackage.keySet(),
                deployables ? files.namesIn(libraries) : Set.of())));
        Nearness nearness = Nearness.of(mentions.list());
        mentions.list().forEach(mention -> read(mention, nearness, named));
        mentions.unread().stream()
                .filter(unread -> !unread.path().endsWith(".sql"))
                .forEach(unread -> read(unread, libraries, named));
        if (deployables) {
            libraries.forEach(this::presence);
        }
        return new Mentioned(named.places(), named.named(), byLibrary);
    }

    private void wantTypes(Set<Integer> libraries) {
        for (int type = 0; type < graph.types().inside(); type++) {
            if (graph.types().topLevel(type) == type
                    && libraries.contains(usage.units().of(type))) {
                want(type);
            }
        }
    }

    private void wantModel(int model) {
        want(usage.models().all().get(model).type());
        usage.models().all().get(model).companions().forEach(this::want);
    }

    private void want(int type) {
        wanted.computeIfAbsent(graph.types().qualifiedName(type), any -> new ArrayList<>(1))
                .add(type);
        String packageName = graph.packages().name(graph.types().pack(type));
        if (!packageName.isEmpty()) {
            librariesByPackage
                    .computeIfAbsent(packageName, any -> new TreeSet<>())
                    .add(usage.units().of(type));
        }
    }

    private Map<String, Set<String>> queryNames() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Entity entity : persistence.entities()) {
            if (!entity.queryName().isEmpty() && wanted.containsKey(entity.type())) {
                names.computeIfAbsent(entity.queryName(), any -> new TreeSet<>())
                        .add(entity.type());
            }
        }
        return names;
    }

    private void read(Mention mention, Nearness nearness, NamedModels named) {
        Place place = new Place(mention.path(), mention.line());
        String module = module(mention.module());
        int unit = usage.units().ofFile(module, mention.path());
        switch (mention.kind()) {
            case QUALIFIED, SIMPLE, ENTITY -> {
                boolean certain = nearness.isCertain(mention);
                typesOf(mention.type(), module).forEach(type -> {
                    Naming naming = new Naming(unit, Naming.Kind.TYPE, place);
                    named.add(type, module, naming, certain);
                    if (certain) {
                        note(usage.units().of(type), naming);
                    }
                });
            }
            case PREFIX -> {
                notePackage(mention.type(), new Naming(unit, Naming.Kind.PACKAGE, place));
                typesIn(mention.type())
                        .forEach(type -> named.add(type, module, new Naming(unit, Naming.Kind.TYPE, place), true));
            }
            case PACKAGE -> notePackage(mention.type(), new Naming(unit, Naming.Kind.PACKAGE, place));
            case MAPPERS -> notePackage(mention.type(), new Naming(unit, Naming.Kind.MAPPERS, place));
            case FILE ->
                files.with(mention.type(), unit)
                        .forEach(library -> note(library, new Naming(unit, Naming.Kind.RESOURCE, place)));
            case NEAR -> {}
        }
    }

    private void read(Mentions.Unread unread, Collection<Integer> libraries, NamedModels named) {
        int unit = usage.units().ofFile(module(unread.module()), unread.path());
        Naming naming = new Naming(unit, Naming.Kind.UNREAD, new Place(unread.path(), 0));
        libraries.forEach(library -> note(library, naming));
        named.addUnread(naming);
    }

    private String module(int number) {
        return number < 0 ? "" : modules.get(number).name();
    }

    /** Who has a type of that name means that one. */
    private List<Integer> typesOf(String name, String module) {
        List<Integer> types = wanted.getOrDefault(name, List.of());
        int own = module.isEmpty() ? -1 : graph.find(module, name);
        return own < 0 ? types : types.stream().filter(type -> type == own).toList();
    }

    private List<Integer> typesIn(String packageName) {
        return wanted.entrySet().stream()
                .filter(entry -> entry.getKey().lastIndexOf('.') == packageName.length()
                        && entry.getKey().startsWith(packageName))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private void notePackage(String packageName, Naming naming) {
        librariesByPackage.getOrDefault(packageName, Set.of()).forEach(library -> note(library, naming));
    }

    private void note(int library, Naming naming) {
        if (naming.unit() != library) {
            byLibrary
                    .computeIfAbsent(library, any -> new HashMap<>())
                    .computeIfAbsent(naming.unit(), any -> new TreeSet<>())
                    .add(naming);
        }
    }

    /** What makes a library work for whoever has it. */
    private void presence(int library) {
        String name = usage.units().get(library).name();
        Optional<ResourceFile> file = files.registering(name);
        for (BuildModule module : modules) {
            int unit = usage.units().ofModule(module.name());
            file.ifPresent(found -> note(library, new Naming(unit, Naming.Kind.PRESENCE, new Place(found.path(), 0))));
            scans.of(module.name(), name).ifPresent(place -> note(library, new Naming(unit, Naming.Kind.SCAN, place)));
        }
    }
}
