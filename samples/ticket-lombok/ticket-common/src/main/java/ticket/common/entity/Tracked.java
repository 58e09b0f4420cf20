package ticket.common.entity;

import java.time.Instant;
import lombok.Data;

/** What every record of the line carries along. */
@Data
public class Tracked {
    private Instant createdAt;
    private String createdBy;
}
