package shop.order;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public class OrderBook<O extends Order> {

    private final List<O> orders;

    public OrderBook(List<O> orders) {
        this.orders = orders;
    }

    public Map<String, Long> ordersByCity() {
        return orders.stream()
                .collect(Collectors.groupingBy(
                        order -> order.customer().getAddress().getCity().label(), Collectors.counting()));
    }

    public List<O> dearestFirst() {
        var sorted = orders.stream().sorted(Comparator.comparing(Order::total).reversed());
        return sorted.toList();
    }

    public long openOrders() {
        var count = 0L;
        for (var order : orders) {
            if (order.state() == Order.State.OPEN) {
                count++;
            }
        }
        return count;
    }
}
