package journals.billing;

import java.time.LocalDate;
import java.util.List;
import journals.model.Invoice;
import journals.model.Journal;
import journals.model.Subscription;
import journals.publishing.JournalCatalogue;

/** Once a year, in the first cold week. */
public final class InvoiceRun {
    private static final int DAYS_TO_PAY = 30;

    private final JournalCatalogue journals;
    private final InvoiceFile invoices;

    public InvoiceRun(JournalCatalogue journals, InvoiceFile invoices) {
        this.journals = journals;
        this.invoices = invoices;
    }

    public void run(LocalDate today) {
        for (Journal journal : journals.all()) {
            List<Subscription> running = journal.getSubscriptions().stream()
                    .filter(subscription -> subscription.getUntil().isAfter(today))
                    .toList();
            for (Subscription subscription : running) {
                invoices.save(invoice(journal, subscription, today));
            }
        }
    }

    private static Invoice invoice(Journal journal, Subscription subscription, LocalDate today) {
        Invoice invoice = new Invoice();
        invoice.setNumber(journal.getIssn() + "/" + today.getYear() + "/" + subscription.getSubscriber());
        invoice.setSubscriber(subscription.getSubscriber());
        invoice.setAmountCents(
                journal.getPriceCents() * subscription.getTariff().getPercent() / 100);
        invoice.setDueOn(today.plusDays(DAYS_TO_PAY));
        return invoice;
    }
}
