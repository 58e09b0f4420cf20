package ticket.common.entity;

import java.math.BigDecimal;
import java.time.Instant;
import lombok.Data;

/** Money that came in for a ticket. */
@Data
public class Payment {
    private String ticketNumber;
    private BigDecimal amount;
    private String method;
    private Instant paidAt;
}
