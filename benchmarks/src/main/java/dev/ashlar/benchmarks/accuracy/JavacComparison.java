package dev.ashlar.benchmarks.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ashlar against javac's attribution.
 *
 * <ul>
 *   <li>Named edges: those that javac sees {@code named}, against Ashlar's tier {@code source}. Ashlar gives that tier to
 *       uses through a static import too; edges that javac sees as {@code static-import} and not as {@code named} are
 *       therefore taken off Ashlar's side before, and scored on a line of their own, in whatever tier Ashlar has them:
 *       the owner of a member that the import reaches through a subclass is named nowhere.
 *   <li>All edges: {@code named}, {@code static-import} and {@code deref} against tiers {@code source} and {@code
 *       inferred}.
 * </ul>
 *
 * Edges out of files that javac rejects are left out on both sides, and so are package-info and module-info.
 */
public final class JavacComparison {

    private static final Set<String> USES = Set.of(JavacUses.NAMED, JavacUses.STATIC_IMPORT, JavacUses.DEREF);

    private final Sightings javac;
    private final AshlarEdges ashlar;
    private final SourceLines lines;
    private final SightingsByPair javacByPair;
    private final SightingsByPair ashlarByPair;

    private JavacComparison(Sightings javac, AshlarEdges ashlar, SourceLines lines) {
        this.javac = javac;
        this.ashlar = ashlar;
        this.lines = lines;
        this.javacByPair = javac.byPair();
        this.ashlarByPair = ashlar.all().byPair();
    }

    static Comparison of(Sightings javac, JavacErrors errors, AshlarEdges ashlar, SourceLines lines) {
        AshlarEdges judged = new AshlarEdges(InfoFiles.without(ashlar.all()).where(it -> !errors.concern(it)));
        return new JavacComparison(InfoFiles.without(javac), judged, lines)
                .compare(errors.firstByFile().size() + " files with errors left out");
    }

    private Comparison compare(String remark) {
        NavigableSet<Pair> named = seenAs(Set.of(JavacUses.NAMED));
        NavigableSet<Pair> imported = Score.minus(seenAs(Set.of(JavacUses.STATIC_IMPORT)), named);
        NavigableSet<Pair> source = ashlar.named().pairs();
        NavigableSet<Pair> uses = ashlar.uses().pairs();
        NavigableSet<Pair> importedHere = new TreeSet<>(uses);
        importedHere.retainAll(imported);
        Score namedScore = new Score("named", named, Score.minus(source, imported));
        Score importScore = new Score("static import only", imported, importedHere);
        Score allScore = new Score("all", seenAs(USES), uses);
        List<Score> scores = List.of(namedScore, importScore, allScore);
        return new Comparison("javac", List.of(remark), scores, differences(scores));
    }

    private NavigableSet<Pair> seenAs(Set<String> classes) {
        return javac.where(sighting -> classes.contains(sighting.how())).pairs();
    }

    /** Each pair once, under the first score that it spoils. */
    private List<Difference> differences(List<Score> scores) {
        Map<Pair, Difference> differences = new LinkedHashMap<>();
        for (Score score : scores) {
            score.missing().forEach(pair -> differences.computeIfAbsent(pair, it -> missing(score, it)));
            score.extra().forEach(pair -> differences.computeIfAbsent(pair, it -> extra(score, it)));
        }
        return List.copyOf(differences.values());
    }

    private Difference missing(Score score, Pair pair) {
        SightingsByPair uses = SightingsByPair.of(javacByPair.of(pair).stream()
                .filter(sighting -> USES.contains(sighting.how()))
                .toList());
        String group = score.name() + ": missing: javac " + uses.classes(pair);
        return new Difference(group(group, reason(pair, uses)), pair, uses.of(pair));
    }

    private String reason(Pair pair, SightingsByPair uses) {
        if (ashlarByPair.contains(pair)) {
            return "here as " + ashlarByPair.classes(pair);
        }
        boolean unnamed = uses.classes(pair).equals(JavacUses.DEREF);
        return unnamed ? Guess.of(lines.at(uses.of(pair).get(0).place())) : "";
    }

    private Difference extra(Score score, Pair pair) {
        String javacSays = javacByPair.contains(pair) ? "javac " + javacByPair.classes(pair) : "unknown to javac";
        String group = score.name() + ": extra: " + ashlarByPair.classes(pair);
        return new Difference(group(group, javacSays), pair, ashlarByPair.of(pair));
    }

    private static String group(String group, String detail) {
        return detail.isEmpty() ? group : group + ", " + detail;
    }
}
