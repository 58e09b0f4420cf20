package dev.ashlar.analyzer.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small steps of a proposal. */
final class StepsTest {

    private static final Terms TERMS = Terms.of(List.of(
            List.of("order", "everywhere"),
            List.of("order", "everywhere"),
            List.of("stock", "everywhere"),
            List.of("stock", "order", "everywhere"),
            List.of("once", "everywhere")));

    @Test
    void groups_are_numbered_by_their_first_members() {
        assertThat(Groups.numbered(new int[] {7, 3, 7, -1, 3})).containsExactly(0, 1, 0, 2, 1);
        assertThat(Groups.count(new int[] {0, 2, 1})).isEqualTo(3);
        assertThat(Groups.count(new int[0])).isZero();
        assertThat(Groups.sizes(new int[] {0, 1, 0}, 2)).containsExactly(2, 1);
    }

    /** What all have weighs log 1 = 0, what one has alone ties it to nobody. */
    @Test
    void rare_terms_make_alike_and_common_ones_do_not() {
        TermVectors vectors = TermVectors.inverseFrequency(TERMS, .1);

        assertThat(vectors.cosine(0, 1)).isEqualTo(1, within(1e-6));
        assertThat(vectors.cosine(0, 2)).isZero();
        assertThat(vectors.cosine(0, 4)).isZero();
        assertThat(vectors.cosine(0, 3)).isBetween(.1, vectors.cosine(2, 3));
    }

    @Test
    void neighbours_come_nearest_first_and_equal_ones_by_number() {
        TermVectors vectors = TermVectors.inverseFrequency(TERMS, .1);

        assertThat(new Neighbours(vectors, 10).nearest(2)).isDeepEqualTo(new int[][] {{1, 3}, {0, 3}, {3}, {2, 0}, {}});
        assertThat(new Neighbours(vectors, 2).nearest(2)[0]).isEmpty();
    }

    @Test
    void children_with_names_of_layers_that_use_each_other_are_layers() {
        List<String> packages = packages("app.controller", "app.service", "app.dao");

        Layers.Found found = new Layers(packages, chains(packages.size(), 3)).find();

        assertThat(found.below()).containsExactly("app");
        assertThat(found.packages()).containsOnly("app");
        assertThat(found.telling()).isFalse();
    }

    @Test
    void children_named_after_parts_of_the_business_are_no_layers() {
        List<String> packages = packages("app.order", "app.stock", "app.invoice");

        Layers.Found found = new Layers(packages, chains(packages.size(), 3)).find();

        assertThat(found.below()).isEmpty();
        assertThat(found.packages()).isEqualTo(packages);
    }

    /** Names of layers alone do not make layers: here each keeps to itself. */
    @Test
    void children_that_keep_to_themselves_are_no_layers() {
        List<String> packages = new ArrayList<>();
        for (String pack : List.of("app.controller", "app.service", "app.dao")) {
            packages.addAll(Collections.nCopies(10, pack));
        }

        assertThat(new Layers(packages, chains(30, 10)).find().below()).isEmpty();
    }

    /** Ten times the same packages in turn. */
    private static List<String> packages(String... names) {
        List<String> packages = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            packages.addAll(List.of(names));
        }
        return packages;
    }

    /** Each subject uses the next one, but for the last of each chain. */
    private static Links chains(int subjects, int length) {
        int[] from = new int[subjects];
        int[] to = new int[subjects];
        float[] strength = new float[subjects];
        for (int i = 0; i < subjects; i++) {
            from[i] = i;
            to[i] = (i + 1) % subjects;
            strength[i] = (i + 1) % length == 0 ? 0 : 1;
        }
        Uses uses = Uses.of(subjects, from, to, strength);
        return Links.of(uses, uses.reversed());
    }
}
