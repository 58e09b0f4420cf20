package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import dev.ashlar.analyzer.evidence.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A small system whose modules are known: type {@code i} belongs to module {@code i % modules}, is called after it and mostly uses types of it.
 *
 * @param inside how many of ten uses stay in the module
 */
record Drawn(int types, int modules, int inside, long seed) {
    private static final List<String> DOMAINS = List.of("Order", "Stock", "Invoice", "Customer", "Shipping");
    private static final List<String> ROLES = List.of(
            "Service", "Controller", "Repository", "Line", "Mapper", "History", "Event", "Rule", "Form", "Query");

    Evidence evidence(UnaryOperator<String> packages) {
        List<Subject> subjects = new ArrayList<>();
        List<Collection<String>> words = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            String pack = packages.apply(DOMAINS.get(type % modules).toLowerCase(java.util.Locale.ROOT));
            String simple = simpleName(type);
            subjects.add(new Subject("shop." + simple, pack, "", type));
            words.add(Words.of(simple));
        }
        Terms none = Terms.none(types);
        return new Evidence(subjects, uses(), Terms.of(words), none, none);
    }

    private String simpleName(int type) {
        int role = type / modules;
        return DOMAINS.get(type % modules) + ROLES.get(role % ROLES.size()) + "x".repeat(1 + role / ROLES.size());
    }

    private Uses uses() {
        Random random = new Random(seed);
        int count = types * 4;
        int[] from = new int[count];
        int[] to = new int[count];
        float[] strength = new float[count];
        for (int use = 0; use < count; use++) {
            from[use] = random.nextInt(types);
            int other = random.nextInt(types);
            boolean stays = random.nextInt(10) < inside;
            to[use] = stays ? Math.min(types - 1, other / modules * modules + from[use] % modules) : other;
            strength[use] = 1 + random.nextInt(3);
        }
        return Uses.of(types, from, to, strength);
    }

    /** The same evidence with its subjects in another order. */
    static Evidence shuffled(Evidence evidence, long seed) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, evidence.subjects().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        int[] placeOf = new int[order.size()];
        for (int place = 0; place < placeOf.length; place++) {
            placeOf[order.get(place)] = place;
        }
        Uses uses = evidence.uses();
        int[] from = new int[uses.arcs()];
        int[] to = new int[uses.arcs()];
        float[] strength = new float[uses.arcs()];
        for (int subject = 0; subject < placeOf.length; subject++) {
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                from[arc] = placeOf[subject];
                to[arc] = placeOf[uses.target(arc)];
                strength[arc] = uses.strength(arc);
            }
        }
        Terms words = evidence.identifiers();
        return new Evidence(
                order.stream().map(evidence.subjects()::get).toList(),
                Uses.of(placeOf.length, from, to, strength),
                new Terms(
                        words.terms(),
                        order.stream().map(subject -> words.rows()[subject]).toArray(int[][]::new)),
                evidence.libraries(),
                evidence.tables());
    }
}
