package dev.ashlar.rules.baseline;

import dev.ashlar.rules.baseline.NewViolation.Cause;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A baseline after violations were let in. Only those are that would make the gate fail: what only warns needs no entry, and must have none,
 * as a use that is to go away would be let pass after its date.
 *
 * @param added entries that are new, or have a new note as the date of the old one was past
 * @param refused violations of modules in mode {@code strict}, which go on to fail
 */
public record BaselineUpdate(Baseline baseline, List<BaselineEntry> added, List<NewViolation> refused) {
    public BaselineUpdate {
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }

    /**
     * Lets all violations in that fail.
     *
     * @param compared with the baseline as it was; with an empty one to begin
     * @param note why, and until when, for each of them; the notes of the others stay
     */
    public static BaselineUpdate letIn(Comparison compared, Note note) {
        Map<Boolean, List<NewViolation>> failures =
                compared.failures().stream().collect(Collectors.partitioningBy(BaselineUpdate::mayHaveEntry));
        List<BaselineEntry> added = failures.getOrDefault(true, List.of()).stream()
                .map(failure -> new BaselineEntry(failure.violation().key(), note))
                .toList();
        return new BaselineUpdate(compared.pruned().replacing(added), added, failures.getOrDefault(false, List.of()));
    }

    private static boolean mayHaveEntry(NewViolation failure) {
        return failure.cause() != Cause.STRICT;
    }
}
