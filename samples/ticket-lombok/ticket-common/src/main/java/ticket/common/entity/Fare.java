package ticket.common.fare;

import java.math.BigDecimal;
import lombok.Data;

/** What a crossing costs. */
@Data
public class Fare {
    private String from;
    private String to;
    private BigDecimal full;
    private BigDecimal islander;
}
