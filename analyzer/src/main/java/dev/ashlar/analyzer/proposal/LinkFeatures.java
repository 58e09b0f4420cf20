package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Evidence;
import dev.ashlar.analyzer.evidence.Terms;
import dev.ashlar.analyzer.evidence.Uses;
import java.util.Set;

/** What is known of two linked subjects, as numbers for a {@link Scoring}. Computed when asked for, so that it takes no memory. */
final class LinkFeatures {
    private static final int STRUCTURE_WIDTH = 96;
    private static final int ROUNDS = 4;

    private final Links links;
    private final Uses uses;
    private final Uses users;
    private final Tangle tangle;
    private final TermVectors byUses;
    private final TermVectors byUsers;
    private final TermVectors phrases;
    private final TermVectors stems;
    private final TermVectors identifiers;
    private final TermVectors libraries;
    private final TermVectors tables;
    private final DenseRows structure;
    private final int[] leadingWord;
    private final float[] together;

    LinkFeatures(
            Evidence evidence, Uses users, Links links, NameVectors words, Tangle tangle, Set<EvidenceKind> allowed) {
        this.links = links;
        this.uses = evidence.uses();
        this.users = users;
        this.tangle = tangle;
        this.byUses = UseVectors.of(uses, users);
        this.byUsers = UseVectors.of(users, uses);
        this.phrases = words.phrases();
        this.stems = words.stems();
        this.identifiers = words.identifiers();
        this.leadingWord = words.leading();
        this.libraries = TermVectors.inverseFrequency(evidence.libraries(), .3);
        this.tables = TermVectors.inverseFrequency(
                allowed.contains(EvidenceKind.TABLES) ? evidence.tables() : Terms.none(uses.subjects()), .3);
        this.structure = DenseRows.projected(byUses, STRUCTURE_WIDTH, 1)
                .beside(DenseRows.projected(byUsers, STRUCTURE_WIDTH, 2))
                .smoothed(links, ROUNDS);
        this.together = Together.of(links);
    }

    double[] of(int link) {
        int one = links.one(link);
        int other = links.other(link);
        return new double[] {
            1,
            links.weight(link),
            links.forward(link) > 0 && links.backward(link) > 0 ? 1 : 0,
            tangle.shareCycle(one, other) ? 1 : 0,
            Math.log(1 + Math.max(fan(users, one), fan(users, other))),
            Math.log(1 + Math.max(fan(uses, one), fan(uses, other))),
            byUsers.cosine(one, other),
            byUses.cosine(one, other),
            phrases.cosine(one, other),
            stems.cosine(one, other),
            identifiers.cosine(one, other),
            libraries.cosine(one, other),
            together[link],
            structure.cosine(one, other),
            tables.cosine(one, other),
            leadingWord[one] >= 0 && leadingWord[one] == leadingWord[other] ? 1 : 0
        };
    }

    private static double fan(Uses uses, int subject) {
        return uses.firstArc(subject + 1) - uses.firstArc(subject);
    }
}
