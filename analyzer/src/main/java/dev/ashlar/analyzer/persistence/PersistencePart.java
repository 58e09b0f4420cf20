package dev.ashlar.analyzer.persistence;

/** Reads one way to say something of tables. */
interface PersistencePart {
    void read(PersistenceInput input, PersistenceDraft draft);
}
