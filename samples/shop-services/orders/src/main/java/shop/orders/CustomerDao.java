package shop.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import shop.models.Customer;

@Repository
class CustomerDao {
    private static final String FIND = "SELECT id, email, name, street, zip, city FROM customer WHERE email = ?";
    private static final String INSERT = "INSERT INTO customer (email, name, street, zip, city) VALUES (?, ?, ?, ?, ?)";
    private static final String MOVE = "UPDATE customer SET street = ?, zip = ?, city = ? WHERE email = ?";

    private final JdbcTemplate jdbc;

    CustomerDao(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Customer> find(String email) {
        return jdbc.query(FIND, CustomerDao::customer, email).stream().findFirst();
    }

    void insert(Customer customer) {
        jdbc.update(
                INSERT,
                customer.getEmail(),
                customer.getName(),
                customer.getStreet(),
                customer.getZip(),
                customer.getCity());
    }

    void move(Customer customer) {
        jdbc.update(MOVE, customer.getStreet(), customer.getZip(), customer.getCity(), customer.getEmail());
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        Customer customer = new Customer();
        customer.setId(row.getLong("id"));
        customer.setEmail(row.getString("email"));
        customer.setName(row.getString("name"));
        customer.setStreet(row.getString("street"));
        customer.setZip(row.getString("zip"));
        customer.setCity(row.getString("city"));
        return customer;
    }
}
