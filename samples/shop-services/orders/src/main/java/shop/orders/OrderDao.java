package shop.orders;

import java.time.LocalDateTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import shop.models.PurchaseOrder;

@Repository
class OrderDao {
    private static final String COLUMNS = "number, customer_id, sku, quantity, total, status, placed_at";
    private static final String INSERT = "INSERT INTO purchase_order (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    OrderDao(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PurchaseOrder order) {
        jdbc.update(
                INSERT,
                order.getNumber(),
                order.getCustomerId(),
                order.getSku(),
                order.getQuantity(),
                order.getTotal(),
                order.getStatus(),
                order.getPlacedAt());
    }

    boolean pay(String number) {
        return jdbc.update(
                        "UPDATE purchase_order SET status = 'PAID', paid_at = ? WHERE number = ? AND status = 'NEW'",
                        LocalDateTime.now(),
                        number)
                == 1;
    }
}
