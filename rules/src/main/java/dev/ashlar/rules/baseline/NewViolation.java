package dev.ashlar.rules.baseline;

import dev.ashlar.rules.modules.Severity;
import dev.ashlar.rules.violation.Violation;
import java.util.Optional;

/**
 * A violation that the baseline does not let pass.
 *
 * @param entry what the baseline holds of it nevertheless; absent if nothing
 */
public record NewViolation(Violation violation, Severity severity, Cause cause, Optional<BaselineEntry> entry) {
    /** Why it is not let pass. */
    public enum Cause {
        /** The baseline does not hold it. */
        UNKNOWN,
        /** The date of its entry is past. */
        OVER,
        /** One of its modules is in mode {@code strict}: whether it has an entry or not, it may have none. */
        STRICT
    }

    /** Whether it makes the gate fail. */
    public boolean fails() {
        return severity == Severity.ERROR;
    }
}
