package shop.web;

import static shop.model.Limits.*;

import java.util.stream.Collectors;
import shop.Version;
import shop.order.Order;

public class OrderPage {

    private static final String PRINTER = "shop.billing.Printer";

    private final Order order;

    public OrderPage(Order order) {
        this.order = order;
    }

    public String title() {
        return SHOP_NAME + ", " + Version.text();
    }

    public String addressee() {
        return order.customer().getAddress().getCity().name();
    }

    public String body() {
        return order.lines().stream()
                .filter(line -> line.quantity() > 0)
                .map(line -> line.product().name())
                .collect(Collectors.joining(", "));
    }

    public Class<?> printer() throws ClassNotFoundException {
        return Class.forName(PRINTER);
    }
}
