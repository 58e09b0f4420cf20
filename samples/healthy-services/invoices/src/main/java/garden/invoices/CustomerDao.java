package garden.invoices;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** A copy of what accounts knows, so that invoices go out when accounts is down. */
@Repository
class CustomerDao {
    private final JdbcTemplate jdbc;

    CustomerDao(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(CustomerDto customer) {
        if (jdbc.update("UPDATE customer SET email = ?, name = ? WHERE id = ?", customer.email(), customer.name(), customer.id())
                == 0) {
            jdbc.update(
                    "INSERT INTO customer (id, email, name) VALUES (?, ?, ?)",
                    customer.id(),
                    customer.email(),
                    customer.name());
        }
    }

    Optional<CustomerDto> find(long id) {
        return jdbc
                .query(
                        "SELECT id, email, name FROM customer WHERE id = ?",
                        (row, number) ->
                                new CustomerDto(row.getLong("id"), row.getString("email"), row.getString("name")),
                        id)
                .stream()
                .findFirst();
    }
}
