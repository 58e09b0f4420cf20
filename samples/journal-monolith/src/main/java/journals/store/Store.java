package journals.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** 2012: records by key. */
public interface Store {
    Optional<Map<String, String>> get(String key);

    void put(String key, Map<String, String> record);

    Collection<Map<String, String>> all();
}
