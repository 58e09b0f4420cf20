package shop.models;

/** How a parcel travels. */
public enum ShippingMethod {
    LETTER(3),
    PARCEL(2),
    FREIGHT(6);

    private final int days;

    ShippingMethod(int days) {
        this.days = days;
    }

    public int getDays() {
        return days;
    }
}
