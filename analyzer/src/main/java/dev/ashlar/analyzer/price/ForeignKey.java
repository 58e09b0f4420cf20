package dev.ashlar.analyzer.price;

import dev.ashlar.analyzer.persistence.TableName;
import dev.ashlar.analyzer.usage.Place;

/**
 * A table of one module refers to one of another, as DDL says. A table belongs to the module that holds the model which is mapped to it; if no
 * model or models of several modules are, to the only module that writes it; else nobody knows, and its keys are not among these.
 *
 * @param place where the table is created
 */
public record ForeignKey(String fromModule, TableName from, String toModule, TableName to, Place place) {}
