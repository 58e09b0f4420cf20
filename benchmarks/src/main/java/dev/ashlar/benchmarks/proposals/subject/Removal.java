package dev.ashlar.benchmarks.proposals.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Takes some types away, drawn at random, to see whether the others stay where they are.
 *
 * @param percent how many of all types go
 * @param seed another seed is another draw
 */
public record Removal(int percent, long seed) {

    /** The rest in the order that it had; the draw depends on the real names and on nothing that is shown. */
    public Subject from(Subject subject) {
        List<Integer> drawn = new ArrayList<>(IntStream.range(0, subject.names().size())
                .boxed()
                .sorted((one, other) ->
                        subject.names().get(one).compareTo(subject.names().get(other)))
                .toList());
        Collections.shuffle(drawn, new Random(seed));
        int removed = Math.round(drawn.size() * percent / 100f);
        return subject.select(
                drawn.subList(removed, drawn.size()).stream().sorted().toList());
    }
}
