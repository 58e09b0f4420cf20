package journals.submission;

import java.time.LocalDate;
import java.util.Map;
import journals.model.Author;
import journals.model.Manuscript;
import journals.model.ManuscriptStatus;
import journals.review.ReviewBoard;

public final class SubmissionDesk {
    private final ManuscriptFile manuscripts;
    private final AuthorBook authors;
    private final ReviewBoard board;

    public SubmissionDesk(ManuscriptFile manuscripts, AuthorBook authors, ReviewBoard board) {
        this.manuscripts = manuscripts;
        this.authors = authors;
        this.board = board;
    }

    /** Says under which number the manuscript is known from now on. */
    public String submit(Map<String, String> form) {
        Author author = AuthorBook.author(form.get("email"), form);
        authors.add(author);
        Parcel parcel = Parcel.of(form);
        Manuscript manuscript = new Manuscript();
        manuscript.setId(author.getId() + "-" + System.currentTimeMillis());
        manuscript.setTitle(parcel.title());
        manuscript.setAuthorId(author.getId());
        manuscript.setSummary(parcel.summary());
        manuscript.setKeywords(parcel.keywords());
        manuscript.setPages(parcel.pages());
        manuscript.setStatus(ManuscriptStatus.RECEIVED);
        manuscript.setReceivedOn(LocalDate.now());
        board.open(manuscript);
        manuscripts.save(manuscript);
        return manuscript.getId();
    }
}
