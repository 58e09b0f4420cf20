package dev.ashlar.analyzer.persistence;

import java.util.Set;

/** What methods of entity managers, sessions and repositories do to the table of the entity that they are given. */
public final class EntityCalls {
    private static final Set<String> RECEIVERS = Set.of(
            "javax.persistence.EntityManager",
            "jakarta.persistence.EntityManager",
            "org.hibernate.Session",
            "org.hibernate.SharedSessionContract",
            "org.hibernate.StatelessSession",
            "org.hibernate.classic.Session",
            "net.sf.hibernate.Session",
            "org.springframework.orm.hibernate.HibernateTemplate",
            "org.springframework.orm.hibernate3.HibernateTemplate",
            "org.springframework.orm.hibernate4.HibernateTemplate",
            "org.springframework.orm.hibernate5.HibernateTemplate",
            "org.springframework.orm.hibernate.HibernateOperations",
            "org.springframework.orm.hibernate3.HibernateOperations",
            "org.springframework.orm.hibernate4.HibernateOperations",
            "org.springframework.orm.hibernate5.HibernateOperations",
            "org.springframework.orm.jpa.JpaTemplate",
            "org.springframework.orm.jpa.JpaOperations",
            "org.hibernate.criterion.DetachedCriteria");

    /** Their {@code from} takes the entity that is read. */
    private static final Set<String> CRITERIA = Set.of("CriteriaQuery", "AbstractQuery", "Subquery");

    private static final Set<String> INSERTS = Set.of("persist", "save", "insert", "replicate");
    private static final Set<String> UPDATES = Set.of("update");
    private static final Set<String> STORES =
            Set.of("merge", "saveOrUpdate", "saveOrUpdateAll", "saveOrUpdateCopy", "upsert");
    private static final Set<String> DELETES = Set.of("remove", "delete", "deleteAll");
    private static final Set<String> READS = Set.of(
            "find",
            "get",
            "load",
            "loadAll",
            "getReference",
            "refresh",
            "createCriteria",
            "forClass",
            "byId",
            "byMultipleIds",
            "byNaturalId",
            "bySimpleNaturalId",
            "findByExample");

    private EntityCalls() {}

    /** Empty for methods and receivers that do nothing to tables. */
    public static Set<Operation> operations(String receiver, String method) {
        if (receiver.contains(".persistence.criteria.") && isPersistence(receiver)) {
            return criteria(receiver.substring(receiver.lastIndexOf('.') + 1), method);
        }
        if (RECEIVERS.contains(receiver)) {
            return manager(method);
        }
        return LibraryBase.of(receiver)
                .map(base -> Repository.operations(base.carrier(), method))
                .orElse(Set.of());
    }

    private static boolean isPersistence(String type) {
        return type.startsWith("javax.") || type.startsWith("jakarta.");
    }

    private static Set<Operation> criteria(String type, String method) {
        return switch (type + "." + method) {
            case "CriteriaBuilder.createCriteriaUpdate", "CriteriaUpdate.from" -> Set.of(Operation.UPDATE);
            case "CriteriaBuilder.createCriteriaDelete", "CriteriaDelete.from" -> Set.of(Operation.DELETE);
            default -> CRITERIA.contains(type) && method.equals("from") ? Set.of(Operation.READ) : Set.of();
        };
    }

    private static Set<Operation> manager(String method) {
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
