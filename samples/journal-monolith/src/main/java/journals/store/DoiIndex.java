package journals.store;

import java.util.Map;
import java.util.Optional;
import journals.model.Doi;

/** 2021: finds a key by its DOI. */
public final class DoiIndex {
    private final Store store;

    public DoiIndex(Stores stores) {
        this.store = stores.open("doi");
    }

    public void put(Doi doi, String key) {
        store.put(doi.toString(), Map.of("key", key));
    }

    public Optional<String> key(Doi doi) {
        return store.get(doi.toString()).map(record -> record.get("key"));
    }
}
