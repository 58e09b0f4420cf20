package journals.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** 2019: hands out every store, in all its wrappers. */
public final class Stores {
    private final Path folder;
    private final Map<String, Store> stores = new ConcurrentHashMap<>();

    public Stores(Path folder) {
        this.folder = folder;
    }

    public Store open(String name) {
        return stores.computeIfAbsent(name, this::wrap);
    }

    private Store wrap(String name) {
        return new LockedStore(new CachedStore(new RecordFile(new FlatFile(folder.resolve(name + ".txt")))));
    }
}
