package journals.web;

import journals.model.Manuscript;
import journals.submission.ManuscriptFile;
import journals.util.Texts;

/** Where authors look ten times a day. */
final class StatusPage extends Page {
    private static final int WIDTH = 60;

    private final ManuscriptFile manuscripts;

    StatusPage(ManuscriptFile manuscripts) {
        this.manuscripts = manuscripts;
    }

    @Override
    String body(String argument) {
        return manuscripts.find(argument).map(StatusPage::line).orElse("No such manuscript.");
    }

    private static String line(Manuscript manuscript) {
        return Html.paragraph(Texts.shorten(manuscript.getTitle(), WIDTH) + ": " + manuscript.getStatus());
    }
}
