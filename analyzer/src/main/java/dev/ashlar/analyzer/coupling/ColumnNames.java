package dev.ashlar.analyzer.coupling;

import dev.ashlar.analyzer.persistence.Entity;
import dev.ashlar.analyzer.persistence.Persistence;
import dev.ashlar.analyzer.usage.Usage;
import java.util.Locale;

/** Which column a field of a model is mapped to. */
final class ColumnNames {
    private ColumnNames() {}

    /** As the entity says; a generated mapper follows the usual rule, {@code lockStock} for {@code lock_stock}. */
    static String of(String field, int model, Usage usage, Persistence persistence) {
        String type = usage.models().all().get(model).name();
        for (Entity entity : persistence.entities()) {
            if (entity.type().equals(type) && entity.columns().containsKey(field)) {
                return entity.columns().get(field);
            }
        }
        return field.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
