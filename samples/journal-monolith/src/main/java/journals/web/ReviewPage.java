package journals.web;

import java.util.Map;
import java.util.Optional;
import journals.model.Manuscript;
import journals.review.ReviewBoard;
import journals.submission.ManuscriptFile;

final class ReviewPage extends Page {
    private final ManuscriptFile manuscripts;
    private final ReviewBoard board;

    ReviewPage(ManuscriptFile manuscripts, ReviewBoard board) {
        this.manuscripts = manuscripts;
        this.board = board;
    }

    @Override
    String body(String argument) {
        Map<String, String> form = Form.read(argument);
        Optional<Manuscript> found = manuscripts.find(form.getOrDefault("manuscript", ""));
        found.ifPresent(manuscript -> manuscripts.save(board.decide(manuscript, form)));
        return Html.paragraph(found.isPresent() ? "Thank you for your review." : "No such manuscript.");
    }
}
