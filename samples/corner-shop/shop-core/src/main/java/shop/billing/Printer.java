package shop.billing;

import java.io.IOException;

public interface Printer {

    void print(Invoice invoice, Appendable out) throws IOException;

    static Printer plain() {
        return (invoice, out) -> out.append(invoice.text());
    }
}
