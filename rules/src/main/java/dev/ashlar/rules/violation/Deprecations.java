package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Deprecation;
import dev.ashlar.rules.modules.Grant;
import dev.ashlar.rules.modules.Rule;
import dev.ashlar.rules.modules.Use;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the pairs of types that bind two modules by a use that is to go away. Where a module lists several uses of another one, say of two of
 * its interfaces, a pair counts if the uses that stay do not offer its type.
 */
final class Deprecations {
    private final Bundle bundle;
    private final List<Use> going;
    private final List<Use> staying;

    private Deprecations(Bundle bundle) {
        this.bundle = bundle;
        List<Use> uses = bundle.from().usesOf(bundle.to());
        this.going = uses.stream().filter(use -> use.deprecation().isPresent()).toList();
        this.staying = uses.stream().filter(use -> use.deprecation().isEmpty()).toList();
    }

    static List<Crossing> in(List<Bundle> bundles) {
        return bundles.stream()
                .map(Deprecations::new)
                .flatMap(Deprecations::crossings)
                .toList();
    }

    private Stream<Crossing> crossings() {
        if (going.isEmpty()) {
            return Stream.empty();
        }
        Optional<Grant> stays = staying.isEmpty() ? Optional.empty() : Optional.of(Grant.byUses(staying, bundle.to()));
        List<Grant> grants = going.stream()
                .map(use -> Grant.byUses(List.of(use), bundle.to()))
                .toList();
        return bundle.pairs().stream()
                .filter(pair -> stays.map(grant -> !grant.covers(pair.to())).orElse(true))
                .flatMap(pair -> going(pair, grants).map(reason -> crossing(pair, reason)).stream());
    }

    /** Of uses that all offer the type the first one counts. A type that none offers goes with them only if no use stays. */
    private Optional<Deprecation> going(TypePair pair, List<Grant> grants) {
        for (int i = 0; i < grants.size(); i++) {
            if (grants.get(i).covers(pair.to())) {
                return going.get(i).deprecation();
            }
        }
        return staying.isEmpty() ? going.get(0).deprecation() : Optional.empty();
    }

    private Crossing crossing(TypePair pair, Deprecation deprecation) {
        return new Crossing(
                Rule.DEPRECATED,
                bundle.from().name(),
                bundle.to().name(),
                pair.from(),
                pair.to(),
                Optional.of(deprecation));
    }
}
