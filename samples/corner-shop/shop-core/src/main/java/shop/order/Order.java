package shop.order;

import static shop.model.Limits.MAX_LINES;

import java.util.ArrayList;
import java.util.List;
import shop.billing.Invoice;
import shop.model.Customer;
import shop.model.Money;

public class Order {

    public enum State {
        OPEN,
        BILLED
    }

    private final Customer customer;
    private final List<OrderLine> lines = new ArrayList<>();
    private State state = State.OPEN;

    public Order(Customer customer) {
        this.customer = customer;
    }

    public Customer customer() {
        return customer;
    }

    public List<OrderLine> lines() {
        return lines;
    }

    public State state() {
        return state;
    }

    public void add(OrderLine line) {
        if (lines.size() == MAX_LINES) {
            throw new OrderFull(this);
        }
        lines.add(line);
    }

    public Money total() {
        return lines.stream().map(line -> line.price()).reduce(Money.ZERO, Money::plus);
    }

    public Invoice bill() {
        state = State.BILLED;
        return new Invoice(this);
    }
}
