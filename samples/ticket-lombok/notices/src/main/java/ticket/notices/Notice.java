package ticket.notices;

import lombok.Data;

/** A text message to the passengers of a trip; not the sheet of paper on the board that the shared class of this name is. */
@Data
class Notice {
    private String tripId;
    private String text;
}
