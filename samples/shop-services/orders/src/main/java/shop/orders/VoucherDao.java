package shop.orders;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import shop.models.Voucher;

@Repository
class VoucherDao {
    private final JdbcTemplate jdbc;

    VoucherDao(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Voucher> find(String code) {
        return jdbc
                .query(
                        "SELECT code, percent, valid_until FROM voucher WHERE code = ?",
                        (row, number) -> new Voucher(
                                row.getString("code"),
                                row.getInt("percent"),
                                row.getDate("valid_until").toLocalDate()),
                        code)
                .stream()
                .findFirst();
    }
}
