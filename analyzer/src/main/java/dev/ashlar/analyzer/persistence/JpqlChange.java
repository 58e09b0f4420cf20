package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads updates, deletes and inserts. */
final class JpqlChange {
    private final JpqlSources sources;
    private final MappedEntities entities;
    private final JpqlQuery query;
    private final UseCollector uses;

    JpqlChange(JpqlSources sources, MappedEntities entities, JpqlQuery query, UseCollector uses) {
        this.sources = sources;
        this.entities = entities;
        this.query = query;
        this.uses = uses;
    }

    void read(List<JpqlToken> tokens) {
        int name = 1;
        while (name < tokens.size() - 1 && isFiller(tokens.get(name))) {
            name++;
        }
        if (name >= tokens.size()) {
            return;
        }
        Optional<Entity> entity = sources.named(tokens.get(name));
        int next = name + 1;
        if (tokens.get(0).is("insert")) {
            entity.ifPresent(each -> inserted(tokens, next, each));
        } else {
            change(tokens, next, entity);
        }
    }

    private static boolean isFiller(JpqlToken token) {
        return token.is("from") || token.is("into") || token.is("versioned");
    }

    private void change(List<JpqlToken> tokens, int start, Optional<Entity> entity) {
        Operation operation = tokens.get(0).is("update") ? Operation.UPDATE : Operation.DELETE;
        JpqlScope scope = new JpqlScope(null);
        entity.ifPresent(each -> {
            uses.add(each.table(), operation);
            scope.root(each);
        });
        int variable = start < tokens.size() && tokens.get(start).is("as") ? start + 1 : start;
        boolean named = variable < tokens.size()
                && tokens.get(variable).word()
                && !tokens.get(variable).is("set")
                && !tokens.get(variable).is("where");
        if (named) {
            scope.bind(tokens.get(variable).text(), entity);
        }
        List<List<JpqlToken>> nested = new ArrayList<>();
        List<JpqlToken> own = JpqlQuery.withoutNested(tokens.subList(start, tokens.size()), nested);
        entity.filter(each -> operation == Operation.UPDATE).ifPresent(each -> assignments(own, scope, each));
        query.expressions(own, scope, entity);
        nested.forEach(each -> query.read(each, scope));
    }

    private void assignments(List<JpqlToken> tokens, JpqlScope scope, Entity entity) {
        int set = JpqlQuery.clause(tokens, 0, Set.of("set"));
        int end = JpqlQuery.clause(tokens, Math.min(set, tokens.size()), Set.of("where"));
        int level = 0;
        for (int i = set + 1; i < end - 1; i++) {
            JpqlToken token = tokens.get(i);
            level += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean first = i == set + 1 || tokens.get(i - 1).is(",");
            if (level == 0 && first && token.word() && tokens.get(i + 1).is("=")) {
                List<String> path = token.path();
                int skipped = path.size() > 1 && scope.knows(path.get(0)) ? 1 : 0;
                entities.column(entity, String.join(".", path.subList(skipped, path.size())))
                        .ifPresent(column -> uses.add(entity.table(), Operation.UPDATE, column));
            }
        }
    }

    private void inserted(List<JpqlToken> tokens, int start, Entity entity) {
        uses.add(entity.table(), Operation.INSERT);
        int at = start;
        while (at < tokens.size() && !tokens.get(at).is(")") && !tokens.get(at).is("select")) {
            entities.column(entity, tokens.get(at).text())
                    .ifPresent(column -> uses.add(entity.table(), Operation.INSERT, column));
            at++;
        }
        while (at < tokens.size()
                && !tokens.get(at).is("select")
                && !tokens.get(at).is("from")) {
            at++;
        }
        if (at < tokens.size()) {
            query.read(tokens.subList(at, tokens.size()), null);
        }
    }
}
