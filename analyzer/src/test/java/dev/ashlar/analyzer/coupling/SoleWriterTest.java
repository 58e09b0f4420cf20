package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Service one stores orders; service two may do so in a way that is hard to see. Then one is not the sole writer. */
final class SoleWriterTest {
    private static final String ONE = pom("lib", "") + service("one") + service("two") + """
            === lib/src/main/java/lib/Order.java ===
            package lib;
            import javax.persistence.*;
            @Entity @Table(name = "orders")
            public class Order { @Id private Long id; private String note; public void setNote(String n) { note = n; } }
            === one/src/main/java/one/Orders.java ===
            package one;
            import javax.persistence.*;
            class Orders { EntityManager manager; void store(lib.Order order) { manager.persist(order); } }
            """;

    @TempDir
    Path temp;

    private static String pom(String name, String more) {
        return "=== " + name
                + "/pom.xml ===\n<project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>" + name
                + "</artifactId><version>1</version>\n" + more + "</project>\n";
    }

    private static String service(String name) {
        String dependency = "<packaging>war</packaging><dependencies><dependency><groupId>acme</groupId>"
                + "<artifactId>lib</artifactId><version>1</version></dependency></dependencies>";
        return pom(name, dependency) + "=== " + name
                + "/src/main/resources/application.properties ===\nspring.datasource.url=jdbc:mysql://db/shop\n";
    }

    /** @param two the body of a class of the second service */
    private String owner(String two) throws IOException {
        return ownerWith("=== two/src/main/java/two/Orders.java ===\npackage two;\nimport lib.Order;\n" + two + "\n");
    }

    private String ownerWith(String more) throws IOException {
        Coupled coupled = Coupled.of(temp.resolve("c" + more.hashCode()), ONE + more);
        Owner owner = coupled.model("lib", "Order").owner();
        return owner.unit().map(coupled::unit).orElse("undecided") + ": " + owner.why();
    }

    private static final String BOTH = "undecided: table orders is written by one, two";

    @Test
    void a_service_that_only_holds_orders_writes_none() throws IOException {
        assertThat(owner("class Cart { void put(Order o) { o.setNote(\"\"); } }"))
                .isEqualTo("one: sole writer of table orders");
    }

    @Test
    void data_access_that_takes_any_object_writes_what_it_is_given() throws IOException {
        assertThat(owner("""
                class Dao { jakarta.persistence.EntityManager em; public void store(Object o) { em.merge(o); } }
                class Use { Dao dao; void go(Order o) { dao.store(o); } }
                """)).isEqualTo(BOTH);
        assertThat(owner("""
                class Dao {
                    org.hibernate.Session session;
                    public void all(java.util.Collection<?> all) { for (Object each : all) { store(each); } }
                    private <T> void store(T t) { session.saveOrUpdate(t); }
                }
                class Use { Dao dao; void go(java.util.List<Order> all) { dao.all(all); } }
                """)).isEqualTo(BOTH);
        assertThat(owner("""
                class Dao {
                    org.hibernate.Session session;
                    public void store(Object o) { session.save(o); }
                    public void print(Object o) { System.out.println(o); }
                }
                class Use { Dao dao; void go(Order o) { dao.print(o); } }
                """)).isEqualTo("one: sole writer of table orders");
    }

    @Test
    void generic_data_access_is_known_without_imports() throws IOException {
        assertThat(owner("""
                abstract class Base<E> {
                    org.springframework.data.jpa.repository.JpaRepository<E, Long> all;
                    void store(E e) { all.save(e); }
                }
                class Use extends Base<Order> { void go(Order o) { store(o); } }
                """)).isEqualTo(BOTH);
        assertThat(owner("""
                class Use {
                    org.springframework.data.jpa.repository.support.SimpleJpaRepository<Order, Long> all;
                    void go(Order o) { all.save(o); }
                }
                """)).isEqualTo(BOTH);
    }

    @Test
    void updates_by_criteria_are_writes() throws IOException {
        assertThat(owner("""
                import javax.persistence.*;
                import javax.persistence.criteria.*;
                class Use {
                    EntityManager em;
                    void go() {
                        CriteriaUpdate<Order> u = em.getCriteriaBuilder().createCriteriaUpdate(Order.class);
                        em.createQuery(u).executeUpdate();
                    }
                }
                """)).isEqualTo(BOTH);
    }

    @Test
    void names_of_tables_that_builders_of_statements_get_are_writes() throws IOException {
        assertThat(owner("""
                class Use {
                    org.springframework.jdbc.core.JdbcTemplate t;
                    void go() { new org.springframework.jdbc.core.simple.SimpleJdbcInsert(t).withTableName("orders"); }
                }
                """)).isEqualTo(BOTH);
        assertThat(owner("""
                import org.jooq.DSLContext;
                import static org.jooq.impl.DSL.table;
                class Use { DSLContext d; void go() { d.deleteFrom(table("shop.orders")).execute(); } }
                """)).isEqualTo(BOTH);
        assertThat(owner("""
                class Use { Cache cache; void go() { cache.update(cache.table("orders")); } }
                """)).isEqualTo("one: sole writer of table orders");
    }

    @Test
    void sql_in_settings_counts_for_their_module() throws IOException {
        assertThat(ownerWith("""
                === two/src/main/resources/sql.properties ===
                close.title=Update your orders set
                close=update orders set note = 1 \\
                    where id = ?
                """)).isEqualTo(BOTH);
    }

    @Test
    void what_is_read_and_changed_may_be_written_back_by_itself() throws IOException {
        assertThat(owner("""
                import javax.persistence.EntityManager;
                class Use { EntityManager em; void go() { Order o = em.find(Order.class, 1L); o.setNote(""); } }
                """))
                .isEqualTo("undecided: table orders is written by one, and maybe by two, which sets fields of what it"
                        + " reads there");
        assertThat(owner("""
                import javax.persistence.EntityManager;
                class Use { EntityManager em; void go() { Order o = em.find(Order.class, 1L); } }
                """)).isEqualTo("one: sole writer of table orders");
    }

    @Test
    void a_repository_that_is_offered_to_others_may_be_written_through() throws IOException {
        String repository = """
                @org.springframework.data.rest.core.annotation.RepositoryRestResource%s
                interface Rest extends org.springframework.data.jpa.repository.JpaRepository<Order, Long> {}
                """;
        assertThat(owner(String.format(repository, "")))
                .isEqualTo("undecided: table orders is written by one, and maybe by two, which offers its repository"
                        + " to callers from outside");
        assertThat(owner(String.format(repository, "(exported = false)")))
                .isEqualTo("one: sole writer of table orders");
    }

    @Test
    void code_in_another_language_that_names_an_entity_may_write_it() throws IOException {
        String file = "=== two/src/main/kotlin/two/Use.kt ===\npackage two\nimport lib.%s\nclass Use(val o: Order)\n";
        assertThat(ownerWith(String.format(file, "Order")))
                .isEqualTo("undecided: table orders is written by one, and maybe by two, which names it in another"
                        + " language");
        assertThat(ownerWith("=== two/src/main/kotlin/two/Use.kt ===\npackage two\nclass Use(val o: Order)\n"))
                .isEqualTo("one: sole writer of table orders");
    }
}
