package dev.ashlar.benchmarks.proposals.subject;

import dev.ashlar.benchmarks.proposals.score.Partition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Tangles a system as real monoliths are, by the reverse of some uses between true modules, drawn at random. Modules of a
 * build cannot be in a cycle, which flatters whoever keeps cycles together.
 *
 * @param percent how many of the uses between true modules get a reverse
 * @param seed another seed is another draw
 */
public record BackEdges(int percent, long seed) {

    /** The same types with more uses; the draw depends on the real names and on nothing that is shown. */
    public Subject in(Subject subject, Partition truth) {
        List<Use> across = new ArrayList<>(subject.graph().uses().stream()
                .filter(use -> isAcross(subject, truth, use))
                .toList());
        across.sort((one, other) -> ends(subject, one).compareTo(ends(subject, other)));
        Collections.shuffle(across, new Random(seed));
        List<Use> uses = new ArrayList<>(subject.graph().uses());
        across.subList(0, Math.round(across.size() * percent / 100f)).forEach(use -> uses.add(use.reversed()));
        return subject.with(uses);
    }

    private static boolean isAcross(Subject subject, Partition truth, Use use) {
        String from = truth.moduleOf().get(subject.names().get(use.from()));
        String to = truth.moduleOf().get(subject.names().get(use.to()));
        return from != null && to != null && !Objects.equals(from, to);
    }

    private static String ends(Subject subject, Use use) {
        return subject.names().get(use.from()) + " " + subject.names().get(use.to());
    }
}
