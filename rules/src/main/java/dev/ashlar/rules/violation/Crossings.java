package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Grant;
import dev.ashlar.rules.modules.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the pairs of types that break a rule. The rules do not know of each other: a pair that ends at a hidden type of a module that is
 * not listed breaks both, so that to list the module brings up no violation that was not there.
 */
final class Crossings {
    private final List<Bundle> bundles;

    Crossings(List<Bundle> bundles) {
        this.bundles = bundles;
    }

    /** All pairs of a module and one that it may not use. */
    List<Crossing> undeclared() {
        return bundles.stream()
                .filter(bundle -> !bundle.from().mayUse(bundle.to()))
                .flatMap(bundle -> bundle.pairs().stream().map(pair -> crossing(Rule.UNDECLARED, bundle, pair)))
                .toList();
    }

    /** Pairs that end at a type that is not offered. */
    List<Crossing> internal() {
        return bundles.stream().flatMap(Crossings::internal).toList();
    }

    private static Stream<Crossing> internal(Bundle bundle) {
        Grant grant = Grant.of(bundle.from(), bundle.to());
        return bundle.pairs().stream()
                .filter(pair -> !grant.covers(pair.to()))
                .map(pair -> crossing(Rule.INTERNAL, bundle, pair));
    }

    /** Pairs of modules whose layers do not allow it. */
    List<Crossing> against(LayerOrder layers) {
        return bundles.stream()
                .filter(bundle -> !layers.allows(bundle.from(), bundle.to()))
                .flatMap(bundle -> bundle.pairs().stream().map(pair -> crossing(Rule.LAYER, bundle, pair)))
                .toList();
    }

    private static Crossing crossing(Rule rule, Bundle bundle, TypePair pair) {
        return new Crossing(rule, bundle.from().name(), bundle.to().name(), pair.from(), pair.to());
    }
}
