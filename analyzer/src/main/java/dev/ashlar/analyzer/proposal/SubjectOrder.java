package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Subjects by build module, then name: the order of the dependency graph. Whoever looks for communities comes to another end from another
 * order, so there has to be one.
 */
final class SubjectOrder {
    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::module).thenComparing(Subject::name).thenComparing(Subject::type);

    private final Evidence evidence;
    private final int[] subjectAt;
    private final int[] placeOf;

    SubjectOrder(Evidence evidence) {
        this.evidence = evidence;
        List<Subject> subjects = evidence.subjects();
        this.subjectAt = IntStream.range(0, subjects.size())
                .boxed()
                .sorted((one, other) -> ORDER.compare(subjects.get(one), subjects.get(other)))
                .mapToInt(subject -> subject)
                .toArray();
        this.placeOf = new int[subjectAt.length];
        for (int place = 0; place < subjectAt.length; place++) {
            placeOf[subjectAt[place]] = place;
        }
    }

    /** The same evidence in this order. */
    Evidence sorted() {
        if (IntStream.range(0, subjectAt.length).allMatch(place -> subjectAt[place] == place)) {
            return evidence;
        }
        return new Evidence(
                Arrays.stream(subjectAt).mapToObj(evidence.subjects()::get).toList(),
                sorted(evidence.uses()),
                sorted(evidence.identifiers()),
                sorted(evidence.libraries()),
                sorted(evidence.tables()),
                evidence.changes().renumbered(placeOf));
    }

    private Uses sorted(Uses uses) {
        int[] from = new int[uses.arcs()];
        int[] to = new int[uses.arcs()];
        float[] strength = new float[uses.arcs()];
        for (int subject = 0; subject < uses.subjects(); subject++) {
            for (int arc = uses.firstArc(subject); arc < uses.firstArc(subject + 1); arc++) {
                from[arc] = placeOf[subject];
                to[arc] = placeOf[uses.target(arc)];
                strength[arc] = uses.strength(arc);
            }
        }
        return Uses.of(uses.subjects(), from, to, strength);
    }

    private Terms sorted(Terms terms) {
        return new Terms(
                terms.terms(),
                Arrays.stream(subjectAt)
                        .mapToObj(subject -> terms.rows()[subject])
                        .toArray(int[][]::new));
    }

    /** A proposal for the sorted evidence, told of the subjects as they were numbered. */
    Proposal restored(Proposal proposal) {
        return new Proposal(
                proposal.modules().stream().map(this::restored).toList(),
                Arrays.stream(placeOf).mapToObj(proposal.placements()::get).toList(),
                proposal.packages(),
                proposal.scale());
    }

    private ProposedModule restored(ProposedModule module) {
        return new ProposedModule(
                module.name(),
                module.kind(),
                module.subjects().stream()
                        .map(place -> subjectAt[place])
                        .sorted()
                        .toList());
    }
}
