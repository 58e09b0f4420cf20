package journals.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import journals.model.Manuscript;
import journals.model.ManuscriptStatus;
import journals.store.Store;
import journals.store.Stores;
import journals.util.Dates;

public final class ManuscriptFile {
    private final Store store;

    public ManuscriptFile(Stores stores) {
        this.store = stores.open("manuscripts");
    }

    public void save(Manuscript manuscript) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("title", manuscript.getTitle());
        record.put("author", manuscript.getAuthorId());
        record.put("summary", manuscript.getSummary());
        record.put("keywords", manuscript.getKeywords());
        record.put("pages", String.valueOf(manuscript.getPages()));
        record.put("status", manuscript.getStatus().name());
        record.put("received", Dates.print(manuscript.getReceivedOn()));
        store.put(manuscript.getId(), record);
    }

    public Optional<Manuscript> find(String id) {
        return store.get(id).map(record -> manuscript(id, record));
    }

    private static Manuscript manuscript(String id, Map<String, String> record) {
        Manuscript manuscript = new Manuscript();
        manuscript.setId(id);
        manuscript.setTitle(record.get("title"));
        manuscript.setAuthorId(record.get("author"));
        manuscript.setSummary(record.get("summary"));
        manuscript.setKeywords(record.get("keywords"));
        manuscript.setPages(Integer.parseInt(record.get("pages")));
        manuscript.setStatus(ManuscriptStatus.valueOf(record.get("status")));
        manuscript.setReceivedOn(Dates.parse(record.get("received")));
        return manuscript;
    }
}
