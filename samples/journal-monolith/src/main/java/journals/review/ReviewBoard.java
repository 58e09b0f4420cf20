package journals.review;

import java.util.List;
import java.util.Map;
import journals.model.Doi;
import journals.model.Grade;
import journals.model.Manuscript;
import journals.model.ManuscriptStatus;
import journals.model.Review;
import journals.publishing.Production;

public final class ReviewBoard {
    private static final int CITATIONS_TOLERATED = 3;

    private final ReviewerPool pool;
    private final Production production;

    public ReviewBoard(ReviewerPool pool, Production production) {
        this.pool = pool;
        this.production = production;
    }

    public void open(Manuscript manuscript) {
        if (pool.forKeywords(manuscript.getKeywords()).isPresent()) {
            manuscript.setStatus(ManuscriptStatus.IN_REVIEW);
        }
    }

    /** Says what is to be kept: the manuscript, or the next round of it. */
    public Manuscript decide(Manuscript manuscript, Map<String, String> form) {
        Review review = ReviewForm.read(form);
        if (review.getGrade() == Grade.REVISE || asksForCitations(review)) {
            return nextRound(manuscript, review);
        }
        manuscript.setLastReview(review);
        if (review.getGrade() == Grade.ACCEPT) {
            manuscript.setStatus(ManuscriptStatus.ACCEPTED);
            production.print(manuscript);
        } else {
            manuscript.setStatus(ManuscriptStatus.REJECTED);
        }
        return manuscript;
    }

    /** Some reviewers like to be cited. */
    private static boolean asksForCitations(Review review) {
        List<Doi> cited = References.in(review.getText());
        return cited.size() >= CITATIONS_TOLERATED;
    }

    /** The authors upload the rest anew. */
    private static Manuscript nextRound(Manuscript manuscript, Review review) {
        Manuscript next = new Manuscript();
        next.setId(manuscript.getId() + "-again");
        next.setTitle(manuscript.getTitle());
        next.setAuthorId(manuscript.getAuthorId());
        next.setStatus(ManuscriptStatus.IN_REVIEW);
        next.setLastReview(review);
        return next;
    }
}
