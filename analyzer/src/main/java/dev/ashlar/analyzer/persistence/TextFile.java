package dev.ashlar.analyzer.persistence;

/**
 * A resource that is no XML and may say something of tables.
 *
 * @param module number of its build module; {@link SchemaTable#OUTSIDE} if it lies in none
 * @param extension in lower case
 */
record TextFile(int module, String path, String extension, String text) {
    /** The name without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
