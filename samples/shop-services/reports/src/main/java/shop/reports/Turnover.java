package shop.reports;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The report that the owner reads with her coffee on the first of the month. */
@Component
class Turnover {
    private static final String BY_STATUS = """
            SELECT status, COUNT(*) AS orders, SUM(total) AS turnover
            FROM purchase_order
            WHERE placed_at >= ?
            GROUP BY status
            ORDER BY status
            """;

    private final JdbcTemplate jdbc;

    Turnover(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> ofLastMonth() {
        return jdbc.query(
                BY_STATUS,
                (row, number) -> StringUtils.rightPad(row.getString("status"), 12)
                        + StringUtils.leftPad(row.getString("orders"), 8)
                        + StringUtils.leftPad(row.getString("turnover"), 14),
                LocalDate.now().minusMonths(1));
    }
}
