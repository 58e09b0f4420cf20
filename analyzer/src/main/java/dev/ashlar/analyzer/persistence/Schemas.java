package dev.ashlar.analyzer.persistence;

import java.util.Map;
import java.util.TreeMap;

/** Reads the tables that SQL scripts and changelogs of Liquibase create, those of each module by themselves. */
final class Schemas implements PersistencePart {
    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        Map<Integer, SchemaDraft> modules = new TreeMap<>();
        for (SchemaFile file : SchemaFile.among(input.xml(), input.texts(), draft::add)) {
            file.changes().accept(modules.computeIfAbsent(file.module(), SchemaDraft::new));
        }
        modules.values().forEach(module -> module.tables().forEach(draft::add));
    }
}
