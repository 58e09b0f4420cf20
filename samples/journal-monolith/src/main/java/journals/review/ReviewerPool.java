package journals.review;

import java.util.Map;
import java.util.Optional;
import journals.model.Reviewer;
import journals.store.Store;
import journals.store.Stores;

public final class ReviewerPool {
    private final Store store;

    public ReviewerPool(Stores stores) {
        this.store = stores.open("reviewers");
    }

    Optional<Reviewer> forKeywords(String keywords) {
        return store.all().stream()
                .map(ReviewerPool::reviewer)
                .filter(reviewer -> keywords.contains(reviewer.getSubject()))
                .findFirst();
    }

    private static Reviewer reviewer(Map<String, String> record) {
        Reviewer reviewer = new Reviewer();
        reviewer.setId(record.get("id"));
        reviewer.setName(record.get("name"));
        reviewer.setEmail(record.get("email"));
        reviewer.setSubject(record.get("subject"));
        return reviewer;
    }
}
