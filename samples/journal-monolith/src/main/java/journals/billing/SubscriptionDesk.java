package journals.billing;

import java.time.LocalDate;
import journals.model.Journal;
import journals.model.Subscription;
import journals.model.Tariff;
import journals.publishing.JournalCatalogue;

public final class SubscriptionDesk {
    private final JournalCatalogue journals;

    public SubscriptionDesk(JournalCatalogue journals) {
        this.journals = journals;
    }

    /** Says whether there is such a journal. */
    public boolean subscribe(String issn, String subscriber, String tariff) {
        for (Journal journal : journals.all()) {
            if (journal.getIssn().equals(issn)) {
                journal.getSubscriptions().add(subscription(subscriber, Tariff.valueOf(tariff)));
                return true;
            }
        }
        return false;
    }

    private static Subscription subscription(String subscriber, Tariff tariff) {
        Subscription subscription = new Subscription();
        subscription.setSubscriber(subscriber);
        subscription.setTariff(tariff);
        subscription.setUntil(LocalDate.now().plusYears(1));
        return subscription;
    }
}
