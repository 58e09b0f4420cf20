package com.acme.order;

class OrderTest {
    Order order = new Order();
}
