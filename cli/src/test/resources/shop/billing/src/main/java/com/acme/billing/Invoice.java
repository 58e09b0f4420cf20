package com.acme.billing;

import com.acme.order.Order;

public class Invoice {
    private final Order order;

    public Invoice(Order order) {
        this.order = order;
    }

    public long payable() {
        return order.total() + Tax.on(order.total());
    }
}
