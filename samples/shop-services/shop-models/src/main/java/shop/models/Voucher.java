package shop.models;

import java.time.LocalDate;

/** Takes some percent off an order. */
public record Voucher(String code, int percent, LocalDate validUntil) {}
