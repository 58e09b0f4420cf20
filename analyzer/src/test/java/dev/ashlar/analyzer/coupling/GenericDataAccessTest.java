package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data access that a code base wrote once for all its entities. */
final class GenericDataAccessTest {
    private static final String MODELS = """
            === src/main/java/shop/sales/Order.java ===
            package shop.sales;
            @javax.persistence.Entity
            public class Order { @javax.persistence.Id private Long id; public Long getId() { return id; } }
            === src/main/java/shop/stock/Item.java ===
            package shop.stock;
            @javax.persistence.Entity
            public class Item { @javax.persistence.Id private Long id; public Long getId() { return id; } }
            """;

    @TempDir
    Path temp;

    /** {@code insert Dao.create Orders.java:3}. */
    private List<String> accesses(String table, String text) throws IOException {
        return Coupled.of(temp, MODELS + text).table(table).accesses().stream()
                .map(access -> access.operation().toString().toLowerCase(java.util.Locale.ROOT) + " " + access.how()
                        + " " + access.place().toString().replaceAll(".*/", ""))
                .sorted()
                .toList();
    }

    @Test
    void a_method_does_what_it_hands_its_type_parameter_to() throws IOException {
        String code = """
                === src/main/java/shop/dao/Dao.java ===
                package shop.dao;
                public interface Dao<T> { T create(T t); void drop(T t); void touch(T t); }
                === src/main/java/shop/dao/HibernateDao.java ===
                package shop.dao;
                import org.hibernate.Session;
                public abstract class HibernateDao<T> implements Dao<T> {
                    protected Session session() { return null; }
                    public T create(T t) { session().persist(t); return t; }
                    public void drop(T t) { remove(t); }
                    private void remove(T t) { session().delete(t); }
                    public void touch(T t) {}
                }
                === src/main/java/shop/sales/OrderDao.java ===
                package shop.sales;
                public interface OrderDao extends shop.dao.Dao<Order> {}
                === src/main/java/shop/sales/Orders.java ===
                package shop.sales;
                public class Orders {
                    private OrderDao dao;
                    void open() { dao.create(new Order()); }
                    void close(Order order) { dao.drop(order); }
                    void look(Order order) { dao.touch(order); }
                }
                """;
        assertThat(accesses("order", code))
                .containsExactly("delete Dao.drop Orders.java:5", "insert Dao.create Orders.java:4");
    }

    @Test
    void a_generic_service_hands_on_to_a_repository_of_a_library_or_of_its_own() throws IOException {
        String code = """
                === src/main/java/shop/dao/Service.java ===
                package shop.dao;
                import org.springframework.data.jpa.repository.JpaRepository;
                public class Service<K, E> {
                    private JpaRepository<E, K> repository;
                    private Base<E> base;
                    public E store(E e) { return repository.save(e); }
                    public void forget(K id) { base.deleteById(id); }
                }
                === src/main/java/shop/dao/Base.java ===
                package shop.dao;
                public interface Base<T> extends org.springframework.data.repository.CrudRepository<T, Long> {}
                === src/main/java/shop/dao/Marker.java ===
                package shop.dao;
                import org.springframework.data.repository.CrudRepository;
                interface Marker<T> {}
                === src/main/java/shop/stock/Items.java ===
                package shop.stock;
                public class Items extends shop.dao.Service<Long, Item> {
                    void arrive(Item item) { store(item); }
                    void gone(long id) { forget(id); }
                }
                """;
        assertThat(accesses("item", code))
                .containsExactly(
                        "delete Service.forget Items.java:4",
                        "insert Service.store Items.java:3",
                        "update Service.store Items.java:3");
    }

    @Test
    void sessions_come_from_methods_of_libraries() throws IOException {
        String code = """
                === src/main/java/shop/sales/Orders.java ===
                package shop.sales;
                import org.hibernate.SessionFactory;
                public class Orders {
                    private SessionFactory factory;
                    void open(Order order) { factory.getCurrentSession().save(order); }
                }
                === src/main/java/shop/sales/OldOrders.java ===
                package shop.sales;
                import org.springframework.orm.hibernate3.support.HibernateDaoSupport;
                public class OldOrders extends HibernateDaoSupport {
                    void close(Order order) { getHibernateTemplate().delete(order); }
                    void change(Order order) { this.getSession().update(order); }
                }
                """;
        assertThat(accesses("order", code))
                .containsExactly(
                        "delete HibernateTemplate.delete OldOrders.java:4",
                        "insert Session.save Orders.java:5",
                        "update Session.update OldOrders.java:5");
    }

    @Test
    void a_generic_type_that_keeps_values_to_itself_says_nothing_of_tables() throws IOException {
        String code = """
                === src/main/java/shop/dao/Cache.java ===
                package shop.dao;
                import org.hibernate.Session;
                public class Cache<T> {
                    private java.util.List<T> values;
                    public void save(T t) { values.add(t); }
                }
                === src/main/java/shop/sales/Orders.java ===
                package shop.sales;
                public class Orders {
                    private shop.dao.Cache<Order> cache;
                    void keep(Order order) { cache.save(order); }
                }
                """;
        assertThat(Coupled.of(temp, MODELS + code).tableIfUsed("order")).isNull();
    }

    @Test
    void between_packages_the_data_access_writes_and_not_who_calls_it() throws IOException {
        String code = """
                === src/main/java/shop/dao/Dao.java ===
                package shop.dao;
                import org.hibernate.Session;
                public abstract class Dao<T> {
                    private Session session;
                    public void drop(T t) { session.delete(t); }
                }
                === src/main/java/shop/sales/OrderDao.java ===
                package shop.sales;
                public class OrderDao extends shop.dao.Dao<Order> {}
                === src/main/java/shop/web/Page.java ===
                package shop.web;
                public class Page {
                    private shop.sales.OrderDao dao;
                    void close(shop.sales.Order order) { dao.drop(order); }
                }
                """;
        Coupled coupled = Coupled.of(temp, MODELS + code);
        assertThat(coupled.units(coupled.table("order").writers())).isEqualTo("sales");
    }
}
