package journals.web;

import java.util.stream.Collectors;
import journals.model.Journal;
import journals.publishing.JournalCatalogue;

final class JournalPage extends Page {
    private final JournalCatalogue journals;

    JournalPage(JournalCatalogue journals) {
        this.journals = journals;
    }

    @Override
    String body(String argument) {
        return journals.all().stream().map(JournalPage::entry).collect(Collectors.joining());
    }

    private static String entry(Journal journal) {
        return Html.paragraph(journal.getTitle() + ", " + journal.getPublisher());
    }
}
