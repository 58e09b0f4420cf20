package ticket.common.entity;

import java.math.BigDecimal;
import lombok.Data;
import lombok.EqualsAndHashCode;

/** One crossing for one passenger. */
@Data
@EqualsAndHashCode(callSuper = true)
public class Ticket extends Tracked {
    private String number;
    private String passengerId;
    private String tripId;
    private BigDecimal price;
    private String seat;
    private TicketStatus status;
    private boolean boarded;
}
