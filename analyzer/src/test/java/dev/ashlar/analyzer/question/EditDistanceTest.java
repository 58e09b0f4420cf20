package dev.ashlar.analyzer.question;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "order,order,0",
        "order,ordre,1",
        "order,oder,1",
        "order,orrder,1",
        "order,orber,1",
        "order,reorder,2",
        "'',ab,2"
    })
    void counts_letters_added_dropped_replaced_and_swapped(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other, 9)).isEqualTo(distance);
    }

    @Property(tries = 500)
    void equals_the_recursive_definition_up_to_the_limit(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String other) {
        int expected = definition(one, other);
        for (int limit = 0; limit < 7; limit++) {
            int distance = EditDistance.between(one, other, limit);
            if (expected <= limit) {
                assertThat(distance).isEqualTo(expected);
            } else {
                assertThat(distance).isGreaterThan(limit);
            }
        }
    }

    private static int definition(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        String shorterOne = one.substring(1);
        String shorterOther = other.substring(1);
        int replaced = definition(shorterOne, shorterOther) + (one.charAt(0) == other.charAt(0) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(definition(shorterOne, other), definition(one, shorterOther)));
        boolean swap = one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return swap ? Math.min(best, 1 + definition(one.substring(2), other.substring(2))) : best;
    }
}
