package com.acme.order;

import com.acme.billing.Invoice;
import com.acme.stock.Shelf;
import java.util.ArrayList;
import java.util.List;

public class Order extends Document {
    private final List<Line> lines = new ArrayList<>();
    private Invoice invoice;

    public Invoice bill(Shelf shelf) {
        for (Line line : lines) {
            shelf.take(line.article, line.count);
        }
        invoice = new Invoice(this);
        return invoice;
    }

    public long total() {
        return lines.stream().mapToLong(line -> line.count * 100L).sum();
    }

    public static class Line {
        final String article;
        final int count;

        Line(String article, int count) {
            this.article = article;
            this.count = count;
        }
    }
}
