package ticket.common.entity;

import java.time.LocalDateTime;
import lombok.Data;

/** What is on the boards in the harbours. */
@Data
public class Notice {
    private String title;
    private String text;
    private LocalDateTime until;
}
