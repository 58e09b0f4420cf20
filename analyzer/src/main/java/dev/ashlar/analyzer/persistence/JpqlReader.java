package dev.ashlar.analyzer.persistence;

/** Reads JPQL and HQL. */
final class JpqlReader {
    JpqlReader(MappedEntities entities, int module) {}

    SqlReading read(String text) {
        return SqlReading.failed("not read");
    }
}
