package shop.order;

public class OrderFull extends RuntimeException {

    OrderFull(Order order) {
        super("too many lines for " + order.customer().getName());
    }
}
