package dev.ashlar.analyzer.persistence;

import java.util.List;

/**
 * All that a code base says of tables, each list sorted by module, path and line.
 *
 * @param unparsed statements of which nothing is known, sorted by path
 * @param schemaOutside what files in no module create, for whatever database; of a table that several create alike there is one for
 *     each, tables that two create differently are left out
 * @param foreignUses sources of other languages that name entities, sorted by path
 * @param databases none for a module that names no database; several where its profiles name several
 */
public record Persistence(
        List<Entity> entities,
        List<Repository> repositories,
        List<GenericAccess> generics,
        List<Statement> statements,
        List<UnparsedStatement> unparsed,
        List<SchemaTable> schema,
        List<SchemaTable> schemaOutside,
        List<Database> databases,
        List<Mention> mentions,
        List<ForeignUse> foreignUses) {
    public Persistence {
        entities = List.copyOf(entities);
        repositories = List.copyOf(repositories);
        generics = List.copyOf(generics);
        statements = List.copyOf(statements);
        unparsed = unparsed.stream().sorted().toList();
        schema = List.copyOf(schema);
        schemaOutside = List.copyOf(schemaOutside);
        databases = List.copyOf(databases);
        foreignUses = List.copyOf(foreignUses);
        mentions = mentions.stream().distinct().sorted().toList();
    }
}
