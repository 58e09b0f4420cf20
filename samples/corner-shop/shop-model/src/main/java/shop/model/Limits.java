package shop.model;

public final class Limits {

    public static final int MAX_LINES = 20;
    public static final String SHOP_NAME = "Corner Shop";

    private Limits() {}
}
