package dev.ashlar.analyzer.coupling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a model belongs to that is kept in tables. Packages: the models, the data access, and those that make objects. */
final class OwnerTest {
    private static final String SHOP = """
            === src/main/java/shop/model/Order.java ===
            package shop.model;
            import javax.persistence.*;
            @Entity
            public class Order {
                @Id private Long id;
                private String note;
                @OneToMany(cascade = CascadeType.ALL, mappedBy = "order")
                private java.util.List<Line> lines;
                @OneToMany(mappedBy = "order")
                private java.util.List<Remark> remarks;
                @ElementCollection
                private java.util.List<Address> stops;
                public void setNote(String note) { this.note = note; }
            }
            === src/main/java/shop/model/Line.java ===
            package shop.model;
            import javax.persistence.*;
            @Entity
            public class Line {
                @Id private Long id;
                @ManyToOne private Order order;
                @Embedded private Money price;
                private int amount;
                public void setAmount(int amount) { this.amount = amount; }
            }
            === src/main/java/shop/model/Remark.java ===
            package shop.model;
            import javax.persistence.*;
            @Entity
            public class Remark {
                @Id private Long id;
                @ManyToOne private Order order;
                private String text;
                public void setText(String text) { this.text = text; }
            }
            === src/main/java/shop/model/Address.java ===
            package shop.model;
            @javax.persistence.Embeddable
            public class Address { private String city; public void setCity(String city) { this.city = city; } }
            === src/main/java/shop/model/Money.java ===
            package shop.model;
            @javax.persistence.Embeddable
            public class Money { private long cents; public void setCents(long cents) { this.cents = cents; } }
            === src/main/java/shop/core/Orders.java ===
            package shop.core;
            import javax.persistence.EntityManager;
            import shop.model.*;
            public class Orders {
                private EntityManager manager;
                void store(Order order, Remark remark) {
                    manager.persist(order);
                }
            }
            === src/main/java/shop/web/Form.java ===
            package shop.web;
            import shop.model.*;
            public class Form {
                void fill(Order order, Line line, Remark remark, Address address, Money money) {
                    order.setNote("");
                    line.setAmount(1);
                    remark.setText("");
                    address.setCity("");
                    money.setCents(1);
                }
            }
            === src/main/java/shop/job/Job.java ===
            package shop.job;
            class Job {}
            """;

    @TempDir
    Path temp;

    private Owner owner(String text, String model) throws IOException {
        return Coupled.of(temp, text).model("shop.model", model).owner();
    }

    private String ownerOf(String text, String model) throws IOException {
        Coupled coupled = Coupled.of(temp, text);
        Owner owner = coupled.model("shop.model", model).owner();
        return owner.unit().map(coupled::unit).orElse("undecided") + ": " + owner.why();
    }

    @Test
    void who_stores_an_aggregate_owns_its_parts() throws IOException {
        assertThat(ownerOf(SHOP, "Order")).isEqualTo("core: sole writer of table order");
        assertThat(ownerOf(SHOP, "Line")).isEqualTo("core: sole writer of table line");
        assertThat(ownerOf(SHOP, "Money")).isEqualTo("core: sole writer of table line");
        assertThat(ownerOf(SHOP, "Address")).isEqualTo("core: sole writer of table order_stops");
        assertThat(owner(SHOP, "Line").evidence())
                .extracting(Object::toString)
                .containsExactly("src/main/java/shop/core/Orders.java:7", "src/main/java/shop/model/Order.java:7");
    }

    @Test
    void whoever_sets_fields_does_not_own_what_somebody_unseen_writes() throws IOException {
        assertThat(ownerOf(SHOP, "Remark")).isEqualTo("undecided: table remark: nobody is seen to write it");
        String alone = SHOP.replace(", Remark remark) {\n        manager", ") {\n        manager");
        assertThat(ownerOf(alone, "Remark")).isEqualTo("web: only one that sets its fields or makes it");
    }

    @Test
    void who_hands_an_object_to_statements_that_fill_several_tables_persists_it() throws IOException {
        String code = """
                === src/main/java/shop/model/Account.java ===
                package shop.model;
                public class Account {
                    private String name;
                    private String password;
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                === src/main/java/shop/mapper/AccountMapper.java ===
                package shop.mapper;
                public interface AccountMapper {
                    void insertProfile(shop.model.Account account);
                    void insertSignOn(shop.model.Account account);
                }
                === src/main/resources/shop/mapper/AccountMapper.xml ===
                <mapper namespace="shop.mapper.AccountMapper">
                  <insert id="insertProfile" parameterType="Account">insert into profile (name) values (#{name})</insert>
                  <insert id="insertSignOn" parameterType="Account">insert into signon (pw) values (#{password})</insert>
                </mapper>
                === src/main/java/shop/core/Accounts.java ===
                package shop.core;
                public class Accounts {
                    private shop.mapper.AccountMapper mapper;
                    void open(shop.model.Account account) {
                        mapper.insertProfile(account);
                        mapper.insertSignOn(account);
                    }
                }
                === src/main/java/shop/web/Form.java ===
                package shop.web;
                public class Form {
                    shop.model.Account account = new shop.model.Account();
                    void fill(String name) { account.setName(name); }
                }
                """;
        assertThat(ownerOf(code, "Account")).isEqualTo("core: sole writer of tables profile, signon");
        assertThat(Coupled.of(temp, code).uses("shop.model"))
                .contains("Account core PERSISTS [] []", "Account web WRITES [] [name]");
    }
}
