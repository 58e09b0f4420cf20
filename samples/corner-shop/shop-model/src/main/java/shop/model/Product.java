package shop.model;

public record Product(String name, Money price) {}
