package dev.ashlar.rules.baseline;

import dev.ashlar.rules.violation.Crossing;
import dev.ashlar.rules.violation.ViolationKey;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * References were added between two types that are known to break a rule. Numbers are never stored: both are counted, in the code as it is and
 * as it was where the change began.
 */
public record ReferenceGrowth(KnownViolation known, int before, int now) {

    /**
     * Those of the known violations whose references became more, most added first.
     *
     * @param before how many references an entry stood for where the change began; for a type that moved since, under its old name
     * @param now how many references a violation stands for
     */
    public static List<ReferenceGrowth> of(
            List<KnownViolation> known, ToIntFunction<ViolationKey> before, ToIntFunction<ViolationKey> now) {
        return known.stream()
                .filter(violation -> violation.violation() instanceof Crossing)
                .map(violation -> new ReferenceGrowth(
                        violation,
                        before.applyAsInt(violation.entry().key()),
                        now.applyAsInt(violation.violation().key())))
                .filter(growth -> growth.now > growth.before)
                .sorted(Comparator.comparingInt((ReferenceGrowth growth) -> growth.before - growth.now))
                .toList();
    }
}
