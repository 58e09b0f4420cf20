package journals.review;

import java.util.Map;
import journals.model.Grade;
import journals.model.Review;

/** What reviewers fill in. */
final class ReviewForm {
    private ReviewForm() {}

    static Review read(Map<String, String> form) {
        Review review = new Review();
        review.setManuscriptId(form.get("manuscript"));
        review.setReviewerId(form.get("reviewer"));
        review.setGrade(Grade.valueOf(form.get("grade")));
        review.setText(form.get("text"));
        return review;
    }
}
