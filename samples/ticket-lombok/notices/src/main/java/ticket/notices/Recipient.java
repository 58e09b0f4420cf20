package ticket.notices;

import lombok.Data;

/** Who gets a message. */
@Data
class Recipient {
    private String name;
    private String phone;
}
