package dev.ashlar.analyzer.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods of persistence libraries that return what reads and writes tables. The libraries themselves are not read. */
final class SessionSources {
    private static final Map<String, String> RETURNS = new HashMap<>();
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        add("org.hibernate.SessionFactory", "org.hibernate.Session", "getCurrentSession", "openSession");
        add("org.hibernate.SessionFactory", "org.hibernate.StatelessSession", "openStatelessSession");
        add("net.sf.hibernate.SessionFactory", "net.sf.hibernate.Session", "openSession");
        for (String root : Set.of("javax", "jakarta")) {
            String factory = root + ".persistence.EntityManagerFactory";
            add(factory, root + ".persistence.EntityManager", "createEntityManager");
            add(root + ".persistence.Persistence", factory, "createEntityManagerFactory");
        }
        for (String version : Set.of("", "3", "4", "5")) {
            String root = "org.springframework.orm.hibernate" + version;
            String session = version.isEmpty() ? "net.sf.hibernate.Session" : "org.hibernate.Session";
            String support = root + ".support.HibernateDaoSupport";
            add(support, root + ".HibernateTemplate", "getHibernateTemplate");
            add(support, session, "getSession", "currentSession");
            add(support, session + "Factory", "getSessionFactory");
            add(root + ".HibernateTemplate", session + "Factory", "getSessionFactory");
            add(root + ".SessionFactoryUtils", session, "getSession");
        }
        for (String root : Set.of("javax.persistence.", "jakarta.persistence.")) {
            know(root, "EntityManager", "EntityManagerFactory");
            know(
                    root + "criteria.",
                    "CriteriaBuilder",
                    "CriteriaQuery",
                    "CriteriaUpdate",
                    "CriteriaDelete",
                    "AbstractQuery",
                    "Subquery");
            add(root + "EntityManager", root + "criteria.CriteriaBuilder", "getCriteriaBuilder");
        }
        know("org.hibernate.", "Session", "StatelessSession", "SessionFactory");
        know("org.springframework.beans.", "BeanUtils");
        String jpa = "org.springframework.orm.jpa.";
        add(jpa + "support.JpaDaoSupport", jpa + "JpaTemplate", "getJpaTemplate");
    }

    private SessionSources() {}

    /** Types whose packages are mostly imported as a whole, so that nothing but their name tells where they come from. */
    static boolean knows(String qualifiedName) {
        return KNOWN.contains(qualifiedName);
    }

    private static void know(String prefix, String... names) {
        for (String name : names) {
            KNOWN.add(prefix + name);
        }
    }

    private static void add(String type, String returned, String... methods) {
        for (String method : methods) {
            RETURNS.put(type + "." + method, returned);
        }
    }

    /** What the method returns that the type has from a library; null if that is not known. */
    static @Nullable ClassType returned(TypeSymbol type, String method) {
        if (type.isUnread()) {
            return returned(type.universe(), type.qualifiedName(), method);
        }
        if (type.ancestors().open()) {
            for (ClassType ancestor : type.ancestors().types()) {
                ClassType found = returned(type.universe(), ancestor.symbol().qualifiedName(), method);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable ClassType returned(Universe universe, String type, String method) {
        String name = RETURNS.get(type + "." + method);
        return name == null ? null : universe.external(name).rawType();
    }
}
