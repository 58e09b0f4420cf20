package shop.billing;

import java.util.*;
import shop.order.Order;

public class Invoice {

    private final Order order;
    private final Currency currency = Currency.EUR;
    private final Map<String, Object> remarks = new TreeMap<>();

    public Invoice(Order order) {
        this.order = order;
    }

    public String text() {
        var total = order.total();
        return total.cents() + " " + currency;
    }

    public void remark(String key, Object value) {
        remarks.put(key, value);
    }
}
