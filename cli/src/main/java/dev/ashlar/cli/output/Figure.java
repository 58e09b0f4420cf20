package dev.ashlar.cli.output;

import dev.ashlar.analyzer.price.HeldModel;
import dev.ashlar.rules.modules.Rule;
import java.util.function.ToIntFunction;

/** What two module maps are compared by. */
enum Figure {
    MODULES("modules", "modules", map -> map.price().modules().size()),
    PLACED("typesPlaced", "types in a module", map -> map.price().assigned()),
    UNASSIGNED(
            "typesUnassigned",
            "types in no module",
            map -> map.price().unassigned().size()),
    INTERNAL_TYPES(
            "typesInternal",
            "types that only their own module uses",
            map -> map.price().internalTypes()),
    ACROSS("pairsAcross", "type pairs across modules", PricedMap::pairsAcross),
    AGAINST(
            "pairsAgainst",
            "  of these break a rule",
            map -> map.price().against().pairs()),
    REFERENCES_AGAINST(
            "referencesAgainst",
            "    references in them",
            map -> map.price().against().references()),
    FILES_AGAINST(
            "filesAgainst", "    files with them", map -> map.price().against().files()),
    UNDECLARED("undeclared", "violations of undeclared", map -> map.violations(Rule.UNDECLARED)),
    INTERNAL("internal", "violations of internal", map -> map.violations(Rule.INTERNAL)),
    CYCLE("cycle", "violations of cycle", map -> map.violations(Rule.CYCLE)),
    CUT("pairsInCuts", "type pairs to cut until no modules are in a circle", PricedMap::pairsInCuts),
    CONTESTED(
            "contestedTables",
            "tables that several modules write",
            map -> map.price().contested().size()),
    FOREIGN_KEYS(
            "foreignKeys",
            "foreign keys from a table of one module to one of another",
            map -> map.price().foreignKeys().size()),
    SHARED_MODELS(
            "sharedModels",
            "model types that several modules use",
            map -> map.price().models().size()),
    MISPLACED_MODELS("misplacedModels", "  of these belong to another module than they are in", map ->
            (int) map.price().models().stream().filter(HeldModel::isMisplaced).count());

    private final String key;
    private final String words;
    private final ToIntFunction<PricedMap> number;

    Figure(String key, String words, ToIntFunction<PricedMap> number) {
        this.key = key;
        this.words = words;
        this.number = number;
    }

    /** Its name in JSON and CSV. */
    String key() {
        return key;
    }

    String words() {
        return words;
    }

    int of(PricedMap map) {
        return number.applyAsInt(map);
    }

    /** As people read it: a rule that is off counts nothing, which is no zero; a cut that may not be the least says so. */
    String text(PricedMap map) {
        if (this == CUT && !map.isOff(Rule.CYCLE) && !map.isExact()) {
            return "at most " + Words.number(of(map));
        }
        return isOff(map) ? "off" : Words.number(of(map));
    }

    /** Whether the file turns off the rule that this would count. */
    boolean isOff(PricedMap map) {
        return switch (this) {
            case UNDECLARED -> map.isOff(Rule.UNDECLARED);
            case INTERNAL -> map.isOff(Rule.INTERNAL);
            case CYCLE, CUT -> map.isOff(Rule.CYCLE);
            default -> false;
        };
    }
}
