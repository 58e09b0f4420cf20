package ticket.common.entity;

/** Where a ticket is in its life. */
public enum TicketStatus {
    RESERVED,
    PAID,
    CANCELLED
}
