package dev.ashlar.analyzer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedQueryTest {
    @Test
    void conditions_and_order_name_properties() {
        assertThat(DerivedQuery.of("findTop3ByOrderNumberAndTotalIsNotNullOrderByCreatedDescIdAsc"))
                .contains(new DerivedQuery(
                        Operation.READ, true, List.of("orderNumber", "totalIsNotNull", "created", "id")));
        assertThat(DerivedQuery.withoutKeyword("totalIsNotNull")).isEqualTo("total");
    }

    @Test
    void counting_reads_no_whole_row_and_removing_deletes() {
        assertThat(DerivedQuery.of("countByState"))
                .hasValueSatisfying(query -> assertThat(query.wholeRow()).isFalse());
        assertThat(DerivedQuery.of("removeByState"))
                .hasValueSatisfying(query -> assertThat(query.operation()).isEqualTo(Operation.DELETE));
    }

    @Test
    void a_name_without_by_says_nothing() {
        assertThat(DerivedQuery.of("somethingElse")).isEmpty();
        assertThat(DerivedQuery.of("findEverything")).isEmpty();
    }
}
