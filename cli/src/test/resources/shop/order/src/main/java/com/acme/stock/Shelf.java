package com.acme.stock;

import com.acme.order.Order;

public interface Shelf {
    void take(String article, int count);

    boolean holds(Order order);
}
