package ticket.boarding;

import lombok.Data;
import lombok.EqualsAndHashCode;
import ticket.common.entity.Ticket;

/** One ticket for a school class. */
@Data
@EqualsAndHashCode(callSuper = true)
class GroupTicket extends Ticket {
    private int persons;
}
