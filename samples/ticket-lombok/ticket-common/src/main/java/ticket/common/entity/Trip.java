package ticket.common.entity;

import java.time.LocalDateTime;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** One departure of one ship. */
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Trip {
    private String id;
    private Harbour from;
    private Harbour to;
    private LocalDateTime departure;
    private String ship;
    private int capacity;
}
