package journals.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 2012: a store in a flat file. Reads the whole file every time; see {@link CachedStore}. */
final class RecordFile implements Store {
    private static final String KEY = "_key";

    private final FlatFile file;

    RecordFile(FlatFile file) {
        this.file = file;
    }

    @Override
    public Optional<Map<String, String>> get(String key) {
        return all().stream().filter(record -> key.equals(record.get(KEY))).findFirst();
    }

    @Override
    public void put(String key, Map<String, String> record) {
        Map<String, String> keyed = new LinkedHashMap<>();
        keyed.put(KEY, key);
        keyed.putAll(record);
        List<String> lines = new ArrayList<>();
        all().stream().filter(other -> !key.equals(other.get(KEY))).map(LineCodec::line).forEach(lines::add);
        lines.add(LineCodec.line(keyed));
        file.write(lines);
    }

    @Override
    public Collection<Map<String, String>> all() {
        return file.lines().stream().map(LineCodec::record).toList();
    }
}
