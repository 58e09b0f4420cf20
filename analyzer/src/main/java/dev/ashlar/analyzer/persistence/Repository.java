package dev.ashlar.analyzer.persistence;

/**
 * A type whose inherited methods read and write the table of one entity: a Spring Data repository, a MyBatis-Plus mapper or service.
 *
 * @param module number of its build module
 * @param type qualified binary name
 * @param entity qualified binary name of the entity
 * @param line from 1
 */
public record Repository(int module, String type, String entity, Carrier carrier, String path, int line) {}
