package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.rules.modules.ModuleKind;
import dev.ashlar.rules.modules.Rule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a module is bound to, breaks and costs.
 *
 * @param types how many top-level types it has
 * @param internalTypes how many of them nothing outside of it uses: what becomes internal
 * @param uses the modules that it uses, sorted
 * @param usedBy the modules that use it, sorted
 * @param violations how many it makes, by rule: crossings that begin in it, cycles that it is in. Rules that it does not break are missing
 * @param reads the tables that it reads, sorted
 * @param writes the tables that it writes, sorted
 * @param owns the models that several modules use and it owns, wherever they are held; qualified names, sorted
 * @param freeing what it costs to free it
 */
public record ModulePrice(
        String name,
        ModuleKind kind,
        int types,
        int internalTypes,
        List<Neighbour> uses,
        List<Neighbour> usedBy,
        Map<Rule, Integer> violations,
        List<TableName> reads,
        List<TableName> writes,
        List<String> owns,
        Freeing freeing) {
    public ModulePrice {
        uses = List.copyOf(uses);
        usedBy = List.copyOf(usedBy);
        Map<Rule, Integer> byRule = new EnumMap<>(Rule.class);
        byRule.putAll(violations);
        violations = Collections.unmodifiableMap(byRule);
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
        owns = List.copyOf(owns);
    }

    /** The share of its types that becomes internal, 0 to 1; 0 for a module without types. */
    public double internalShare() {
        return types == 0 ? 0 : (double) internalTypes / types;
    }
}
