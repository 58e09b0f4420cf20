package dev.ashlar.rules.violation;

import dev.ashlar.rules.modules.SourceType;

/**
 * A table is written.
 *
 * @param table tables of one name in different databases need names that differ
 * @param writer where the statement or mapping is: a type, or for one in another file the type that it serves and the path of that file
 */
public record TableWrite(String table, SourceType writer) {}
