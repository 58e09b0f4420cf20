package dev.ashlar.analyzer.persistence;

import java.util.List;

/**
 * A statement that is written somewhere: in a mapper file, an annotation, a string.
 *
 * @param module number of its build module
 * @param owner qualified binary name of the type whose method runs it (a mapper) or that holds the string; empty if no type does
 * @param name the method that runs it, or the member that holds the string; empty if not known
 * @param callable whether calling the method {@code name} of {@code owner} runs it
 * @param line from 1
 */
public record Statement(
        int module,
        String owner,
        String name,
        boolean callable,
        Carrier carrier,
        List<TableUse> uses,
        String path,
        int line) {
    public Statement {
        uses = uses.stream().distinct().sorted().toList();
    }
}
