package dev.ashlar.analyzer.persistence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JPQL and HQL: names of entities become tables, paths become columns. */
final class JpqlReader {
    private static final Pattern FIRST_NAME = Pattern.compile(
            "\\s*(?:from|(?:select\\s(?!\\s*\\*).*?\\sfrom)|update(?:\\s+versioned)?|delete(?:\\s+from)?|insert\\s+into)\\s+([\\w.$]+).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final MappedEntities entities;
    private final int module;

    JpqlReader(MappedEntities entities, int module) {
        this.entities = entities;
        this.module = module;
    }

    /** The first entity that the text would name if it were a query. */
    static Optional<String> firstName(String text) {
        Matcher matcher = FIRST_NAME.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    SqlReading read(String text) {
        UseCollector uses = new UseCollector();
        JpqlSources sources = new JpqlSources(entities, module, uses);
        List<JpqlToken> tokens = JpqlToken.of(text);
        boolean understood = !tokens.isEmpty() && statement(tokens, sources, uses);
        return new SqlReading(uses.uses(), understood ? sources.problem() : Optional.of("not understood as JPQL"));
    }

    private boolean statement(List<JpqlToken> tokens, JpqlSources sources, UseCollector uses) {
        JpqlQuery query = new JpqlQuery(sources, new JpqlPaths(entities, uses), uses);
        JpqlToken first = tokens.get(0);
        if (first.is("select") || first.is("from") || first.is("(")) {
            query.read(tokens, null);
        } else if (first.is("update") || first.is("delete") || first.is("insert")) {
            new JpqlChange(sources, entities, query, uses).read(tokens);
        } else {
            return false;
        }
        return true;
    }
}
