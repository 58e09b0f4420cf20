package ticket.common.entity;

import lombok.Data;

/** A suitcase in the hold. Passengers carry their own since the new ships. */
@Data
public class Luggage {
    private String tag;
    private String ticketNumber;
    private int kilograms;
}
