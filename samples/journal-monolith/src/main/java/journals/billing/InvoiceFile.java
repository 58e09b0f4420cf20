package journals.billing;

import java.util.Map;
import journals.model.Invoice;
import journals.store.Store;
import journals.store.Stores;
import journals.util.Dates;

public final class InvoiceFile {
    private final Store store;

    public InvoiceFile(Stores stores) {
        this.store = stores.open("invoices");
    }

    void save(Invoice invoice) {
        store.put(
                invoice.getNumber(),
                Map.of(
                        "subscriber", invoice.getSubscriber(),
                        "amount", String.valueOf(invoice.getAmountCents()),
                        "due", Dates.print(invoice.getDueOn()),
                        "paid", String.valueOf(invoice.isPaid())));
    }
}
