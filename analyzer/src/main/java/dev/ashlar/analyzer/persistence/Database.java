package dev.ashlar.analyzer.persistence;

/**
 * The database that a module is configured for.
 *
 * @param module number of the build module
 * @param name what tells it from others: {@code mysql://localhost:3306/shop}, without user and options
 * @param line from 1
 */
public record Database(int module, String name, String path, int line) {}
