package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.Grant;
import dev.ashlar.rules.modules.ModuleSpec;
import dev.ashlar.rules.modules.PackagePattern;
import java.util.List;
import java.util.Optional;

/**
 * What the module at the other end of a violation offers to the one that breaks the rule, for those who have to mend it.
 *
 * @param types packages and types, as the modules file writes them; absent if it offers every type
 * @param owner as the modules file says it
 */
public record Offer(String module, Optional<List<String>> types, Optional<String> owner) {
    static Offer of(ModuleSpec user, ModuleSpec used) {
        Optional<List<String>> types = Grant.of(user, used)
                .patterns()
                .map(patterns -> patterns.stream()
                        .map(PackagePattern::toString)
                        .distinct()
                        .toList());
        return new Offer(used.name(), types, used.owner());
    }
}
