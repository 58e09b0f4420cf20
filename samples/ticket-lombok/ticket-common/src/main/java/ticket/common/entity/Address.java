package ticket.common.entity;

import lombok.Data;

/** Where a passenger lives: islanders cross at half price. */
@Data
public class Address {
    private String street;
    private String zip;
    private String city;
}
