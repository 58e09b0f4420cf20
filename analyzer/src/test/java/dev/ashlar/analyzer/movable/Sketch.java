package dev.ashlar.analyzer.movable;

import dev.ashlar.analyzer.facts.Tier;
import dev.ashlar.analyzer.facts.TypeKind;
import dev.ashlar.analyzer.facts.UseKind;
import dev.ashlar.analyzer.graph.DependencyGraph;
import dev.ashlar.analyzer.graph.GraphBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small code base and where it is to go: {@code place("Order", "app", "order")} puts the type Order, today in the build
 * module app, into the proposed module order.
 */
final class Sketch {
    record Place(String type, String file, String home, String module) {}

    record Reference(String from, String to, int line, UseKind kind) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<String[]> uses = new ArrayList<>();

    Sketch place(String home, String module, String... types) {
        Stream.of(types).forEach(type -> places.add(new Place(type, type, home, module)));
        return this;
    }

    /** Puts types into one file. */
    Sketch file(String file, String home, String module, String... types) {
        Stream.of(types).forEach(type -> places.add(new Place(type, file, home, module)));
        return this;
    }

    /** Adds references in lines 1, 2, ...: {@code "A -> B"}. */
    Sketch refer(String... arrows) {
        return refer(UseKind.CALLS, arrows);
    }

    Sketch refer(UseKind kind, String... arrows) {
        for (String arrow : arrows) {
            String[] ends = arrow.split(" -> ");
            references.add(new Reference(ends[0], ends[1], references.size() + 1, kind));
        }
        return this;
    }

    /** The one module may use the other. */
    Sketch uses(String user, String used) {
        uses.add(new String[] {user, used});
        return this;
    }

    List<Place> places() {
        return places;
    }

    List<Reference> references() {
        return references;
    }

    /** The number of a module: its place by name. */
    int module(String name) {
        return name.isEmpty() ? Assignment.NONE : modules().indexOf(name);
    }

    private List<String> modules() {
        return Stream.concat(places.stream().map(Place::module), uses.stream().flatMap(Arrays::stream))
                .filter(module -> !module.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    boolean mayUse(String user, String used) {
        return user.equals(used) || uses.stream().anyMatch(pair -> pair[0].equals(user) && pair[1].equals(used));
    }

    /** The same code without these references. */
    Sketch without(List<Reference> cut) {
        Sketch rest = new Sketch();
        rest.places.addAll(places);
        rest.uses.addAll(uses);
        references.stream().filter(reference -> !cut.contains(reference)).forEach(rest.references::add);
        return rest;
    }

    /** The same, told in another order. */
    Sketch shuffled(long seed) {
        Sketch other = without(List.of());
        other.uses.clear();
        other.uses.addAll(uses);
        Collections.shuffle(other.places, new Random(seed));
        Collections.shuffle(other.references, new Random(seed));
        return other;
    }

    DependencyGraph graph() {
        GraphBuilder builder = new GraphBuilder();
        Map<String, Integer> types = new TreeMap<>();
        Map<String, Integer> files = new TreeMap<>();
        for (Place place : places) {
            int home = builder.module(place.home());
            int file = builder.file(home, path(place), 100);
            files.put(place.type(), file);
            types.put(place.type(), builder.type(home, "p", place.type(), file, 1, 100, TypeKind.CLASS));
        }
        for (Reference reference : references) {
            builder.dependency(
                    types.getOrDefault(reference.from(), -1),
                    types.getOrDefault(reference.to(), -1),
                    files.getOrDefault(reference.from(), -1),
                    reference.line(),
                    reference.kind(),
                    Tier.SOURCE);
        }
        return builder.build();
    }

    static String path(Place place) {
        return place.home() + "/" + place.file() + ".java";
    }

    MovableSets movable(DependencyGraph graph) {
        List<BitSet> relation = modules().stream()
                .map(user -> {
                    BitSet used = new BitSet();
                    uses.stream().filter(pair -> pair[0].equals(user)).forEach(pair -> used.set(module(pair[1])));
                    return used;
                })
                .toList();
        int[] moduleOf = new int[graph.types().inside()];
        for (Place place : places) {
            moduleOf[graph.find(place.home(), "p." + place.type())] = module(place.module());
        }
        return MovableSets.of(graph, Assignment.of(graph, moduleOf, relation));
    }

    static List<String> names(DependencyGraph graph, List<Integer> files) {
        return files.stream().map(graph.files()::path).toList();
    }

    @Override
    public String toString() {
        return places + "\n" + references + "\n"
                + uses.stream().map(Arrays::toString).toList();
    }
}
