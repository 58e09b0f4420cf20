package ticket.common.entity;

import lombok.Data;

/** Where ships land. */
@Data
public class Harbour {
    private String code;
    private String name;
    private int berths;
}
