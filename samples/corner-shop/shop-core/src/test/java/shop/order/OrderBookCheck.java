package shop.order;

import java.util.List;
import shop.model.Customer;

class OrderBookCheck {

    public static void main(String[] arguments) {
        var book = new OrderBook<>(List.of(new Order(new Customer("Ada", null))));
        if (book.openOrders() != 1) {
            throw new AssertionError("an order is born open");
        }
    }
}
