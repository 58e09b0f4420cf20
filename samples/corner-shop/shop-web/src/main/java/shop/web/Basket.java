package shop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import shop.model.Customer;
import shop.model.Product;
import shop.order.Order;
import shop.order.OrderLine;
import shop.stock.Warehouse;

public class Basket {

    private final List<OrderLine> lines = new ArrayList<>();
    private final Supplier<Customer> visitor;

    public Basket(Supplier<Customer> visitor) {
        this.visitor = visitor;
    }

    public void put(Product product, Warehouse warehouse) {
        if (warehouse.has(product)) {
            lines.add(new OrderLine(product, 1));
        }
    }

    public String checkOut() {
        var order = new Order(visitor.get());
        lines.forEach(order::add);
        return order.bill().text();
    }
}
