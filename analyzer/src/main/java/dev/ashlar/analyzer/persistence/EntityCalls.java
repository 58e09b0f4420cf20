package dev.ashlar.analyzer.persistence;

import java.util.Set;

/** What methods of entity managers and sessions do to the table of the entity that they are given. */
public final class EntityCalls {
    private static final Set<String> RECEIVERS = Set.of(
            "javax.persistence.EntityManager",
            "jakarta.persistence.EntityManager",
            "org.hibernate.Session",
            "org.hibernate.StatelessSession",
            "org.hibernate.classic.Session",
            "org.springframework.orm.hibernate3.HibernateTemplate",
            "org.springframework.orm.hibernate4.HibernateTemplate",
            "org.springframework.orm.hibernate5.HibernateTemplate",
            "org.springframework.orm.jpa.JpaTemplate",
            "javax.persistence.criteria.CriteriaQuery",
            "jakarta.persistence.criteria.CriteriaQuery",
            "javax.persistence.criteria.CriteriaUpdate",
            "jakarta.persistence.criteria.CriteriaUpdate",
            "javax.persistence.criteria.CriteriaDelete",
            "jakarta.persistence.criteria.CriteriaDelete",
            "javax.persistence.criteria.CriteriaBuilder",
            "jakarta.persistence.criteria.CriteriaBuilder");
    private static final Set<String> INSERTS = Set.of("persist", "save", "insert", "replicate");
    private static final Set<String> UPDATES = Set.of("update", "createCriteriaUpdate");
    private static final Set<String> STORES = Set.of("merge", "saveOrUpdate", "saveOrUpdateAll", "upsert");
    private static final Set<String> DELETES = Set.of("remove", "delete", "deleteAll", "createCriteriaDelete");
    private static final Set<String> READS = Set.of(
            "find",
            "get",
            "load",
            "loadAll",
            "getReference",
            "refresh",
            "from",
            "createCriteria",
            "byId",
            "findByExample");

    private EntityCalls() {}

    /** Empty for methods and receivers that do nothing to tables. */
    public static Set<Operation> operations(String receiver, String method) {
        if (!RECEIVERS.contains(receiver)) {
            return Set.of();
        }
        if (STORES.contains(method)) {
            return Set.of(Operation.INSERT, Operation.UPDATE);
        }
        if (INSERTS.contains(method)) {
            return Set.of(Operation.INSERT);
        }
        if (UPDATES.contains(method)) {
            return Set.of(Operation.UPDATE);
        }
        if (DELETES.contains(method)) {
            return Set.of(Operation.DELETE);
        }
        return READS.contains(method) ? Set.of(Operation.READ) : Set.of();
    }
}
