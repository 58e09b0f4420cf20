package dev.ashlar.analyzer.draft;

import dev.ashlar.rules.modules.Entry;
import dev.ashlar.rules.modules.PackagePattern;
import java.util.List;
import java.util.Map;

/**
 * What a module offers to others, as its {@code api} says it.
 *
 * @param entries packages and single types; nothing is offered if there are none
 * @param remarks on some of them
 */
record Offer(List<String> entries, Map<String, String> remarks) {
    Offer {
        entries = List.copyOf(entries);
        remarks = Map.copyOf(remarks);
    }

    static Offer of(List<Entry<PackagePattern>> said) {
        return new Offer(said.stream().map(Entry::toString).toList(), Map.of());
    }
}
