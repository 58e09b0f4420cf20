package dev.ashlar.analyzer.proposal;

import dev.ashlar.analyzer.evidence.Subject;
import dev.ashlar.rules.modules.ModuleCount;
import dev.ashlar.rules.modules.ProposalPins;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a proposal has to respect.
 *
 * @param evidence what may be looked at
 * @param modules how many modules there may be; empty for as many as the data asks for
 * @param pins what the user said, obeyed exactly
 * @param fixed modules by qualified names of types that are not to be thought over, such as those that a modules file assigns
 * @param previous modules of types in the last proposal, from which this one starts, by {@link #key} or by qualified name; names stay
 *     with their types
 */
public record ProposalOptions(
        Set<EvidenceKind> evidence,
        Optional<ModuleCount> modules,
        ProposalPins pins,
        Map<String, String> fixed,
        Map<String, String> previous) {
    /** Everything may be looked at, and nothing is given. */
    public static final ProposalOptions DEFAULT = new ProposalOptions(
            EnumSet.allOf(EvidenceKind.class), Optional.empty(), ProposalPins.NONE, Map.of(), Map.of());

    public ProposalOptions {
        evidence = Set.copyOf(evidence);
        fixed = Map.copyOf(fixed);
        previous = Map.copyOf(previous);
    }
    /** The same options, with modules of types in the last proposal; see {@link #previous()}. */
    public ProposalOptions startingFrom(Map<String, String> last) {
        return new ProposalOptions(evidence, modules, pins, fixed, last);
    }

    /** What a type is called in {@link #previous}: types of different build modules can have the same name. */
    public static String key(Subject subject) {
        return subject.module() + ":" + subject.name();
    }

    /** The module of a type in the last proposal. */
    Optional<String> previous(Subject subject) {
        return Optional.ofNullable(previous.getOrDefault(key(subject), previous.get(subject.name())));
    }
}
