package shop.billing;

public enum Currency {
    EUR,
    SEK
}
