package dev.ashlar.analyzer.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityCallsTest {
    @Test
    void entity_managers_sessions_and_templates_write_the_entity_that_they_are_given() {
        assertThat(EntityCalls.operations("jakarta.persistence.EntityManager", "merge"))
                .containsExactlyInAnyOrder(Operation.INSERT, Operation.UPDATE);
        assertThat(EntityCalls.operations("org.hibernate.Session", "delete")).containsExactly(Operation.DELETE);
        assertThat(EntityCalls.operations("org.springframework.orm.hibernate3.HibernateTemplate", "save"))
                .containsExactly(Operation.INSERT);
    }

    @Test
    void a_criteria_change_changes_and_does_not_read() {
        assertThat(EntityCalls.operations("jakarta.persistence.criteria.CriteriaUpdate", "from"))
                .containsExactly(Operation.UPDATE);
        assertThat(EntityCalls.operations("javax.persistence.criteria.CriteriaDelete", "from"))
                .containsExactly(Operation.DELETE);
        assertThat(EntityCalls.operations("javax.persistence.criteria.CriteriaQuery", "from"))
                .containsExactly(Operation.READ);
        assertThat(EntityCalls.operations("org.hibernate.criterion.DetachedCriteria", "forClass"))
                .containsExactly(Operation.READ);
    }

    @Test
    void other_receivers_and_methods_do_nothing() {
        assertThat(EntityCalls.operations("java.util.List", "remove")).isEmpty();
        assertThat(EntityCalls.operations("org.hibernate.Session", "evict")).isEmpty();
    }
}
