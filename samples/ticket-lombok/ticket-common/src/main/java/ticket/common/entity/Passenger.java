package ticket.common.entity;

import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.NoArgsConstructor;

/** Who crosses. */
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
public class Passenger {
    private String id;
    private String name;
    private String email;
    private String phone;
    private Address home;
}
