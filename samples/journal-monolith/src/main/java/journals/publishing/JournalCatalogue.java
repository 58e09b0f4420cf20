package journals.publishing;

import java.util.ArrayList;
import java.util.List;
import journals.model.Journal;

public final class JournalCatalogue {
    private final List<Journal> journals = new ArrayList<>();

    public JournalCatalogue() {
        Journal tidal = new Journal();
        tidal.setIssn("2999-0017");
        tidal.setTitle("Tidal Letters");
        tidal.setPublisher("Institute of Mudflats");
        tidal.setPriceCents(48_000);
        tidal.setSubscriptions(new ArrayList<>());
        add(tidal);
    }

    public void add(Journal journal) {
        journals.add(journal);
    }

    public List<Journal> all() {
        return List.copyOf(journals);
    }
}
