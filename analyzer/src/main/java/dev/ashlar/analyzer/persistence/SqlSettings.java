package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads SQL in properties and YAML, which programs take from there. It counts for the module of the file. */
final class SqlSettings implements PersistencePart {
    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        Set<String> entities = draft.entities().stream().map(Entity::queryName).collect(Collectors.toSet());
        for (TextFile file : input.texts()) {
            if (!file.extension().equals("sql") && !file.path().contains("changelog")) {
                for (SettingsText.Setting setting : SettingsText.of(file).settings()) {
                    if (SqlStrings.isSql(setting.value(), "", entities)) {
                        draft.add(statement(file, setting), List.of(setting.value()));
                    }
                }
            }
        }
    }

    private static Statement statement(TextFile file, SettingsText.Setting setting) {
        return new Statement(
                file.module(), "", setting.key(), false, Carrier.SQL_STRING, List.of(), file.path(), setting.line());
    }
}
