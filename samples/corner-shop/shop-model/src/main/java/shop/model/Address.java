package shop.model;

import lombok.Value;

@Value
public class Address {
    String street;
    City city;
}
