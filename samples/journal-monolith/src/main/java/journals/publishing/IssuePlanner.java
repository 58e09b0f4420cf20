package journals.publishing;

import java.util.Map;
import journals.model.Issue;
import journals.store.Store;
import journals.store.Stores;

public final class IssuePlanner {
    private final Store store;

    public IssuePlanner(Stores stores) {
        this.store = stores.open("issues");
    }

    Issue next(String issn, int volume) {
        Issue issue = new Issue();
        issue.setIssn(issn);
        issue.setVolume(volume);
        issue.setNumber(store.all().size() + 1);
        issue.setId(issue.getIssn() + "." + issue.getVolume() + "." + issue.getNumber());
        store.put(issue.getId(), Map.of("issn", issn));
        return issue;
    }
}
