package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a query and those in it. */
final class JpqlQuery {
    private static final Set<String> AFTER_FROM = Set.of("where", "group", "order", "having", "limit", "offset", "set");
    private static final Set<String> JOINS = Set.of("left", "right", "inner", "outer", "cross", "full", "join");
    private static final Set<String> NO_VARIABLES = Set.of("on", "with", "fetch", "union", "intersect", "except");
    private static final int DEPTH = 100;

    private final JpqlSources sources;
    private final JpqlPaths paths;
    private final UseCollector uses;
    private int depth;

    JpqlQuery(JpqlSources sources, JpqlPaths paths, UseCollector uses) {
        this.sources = sources;
        this.paths = paths;
        this.uses = uses;
    }

    void read(List<JpqlToken> tokens, @Nullable JpqlScope around) {
        if (depth >= DEPTH) {
            return;
        }
        depth++;
        JpqlScope scope = new JpqlScope(around);
        List<List<JpqlToken>> nested = new ArrayList<>();
        List<JpqlToken> own = withoutNested(tokens, nested);
        int union = clause(own, 1, Set.of("union", "intersect", "except"));
        int from = clause(own, 0, Set.of("from"));
        if (from < union) {
            int end = clause(own, from, AFTER_FROM);
            sources(own.subList(from + 1, Math.min(end, union)), scope);
            results(own.subList(0, from), from == 0, scope);
            expressions(own.subList(from + 1, union), scope, Optional.empty());
        }
        nested.forEach(each -> read(each, scope));
        if (union < own.size()) {
            int next = union + (union + 1 < own.size() && own.get(union + 1).is("all") ? 2 : 1);
            read(own.subList(Math.min(next, own.size()), own.size()), around);
        }
        depth--;
    }

    /** Takes out the queries in parentheses and leaves the parentheses. */
    static List<JpqlToken> withoutNested(List<JpqlToken> tokens, List<List<JpqlToken>> nested) {
        List<JpqlToken> own = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            own.add(tokens.get(i));
            boolean query = tokens.get(i).is("(")
                    && i + 1 < tokens.size()
                    && (tokens.get(i + 1).is("select") || tokens.get(i + 1).is("from"));
            if (query) {
                int end = closing(tokens, i);
                nested.add(tokens.subList(i + 1, end));
                i = end - 1;
            }
        }
        return own;
    }

    private static int closing(List<JpqlToken> tokens, int open) {
        int level = 0;
        for (int i = open; i < tokens.size(); i++) {
            level += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (level == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Where the first of the keywords stands that is in no parentheses. */
    static int clause(List<JpqlToken> tokens, int start, Set<String> keywords) {
        int level = 0;
        for (int i = start; i < tokens.size(); i++) {
            JpqlToken token = tokens.get(i);
            level += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (level == 0 && keywords.contains(token.text().toLowerCase(Locale.ROOT)) && !isName(tokens, i)) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Order and Group are good names for entities. */
    private static boolean isName(List<JpqlToken> tokens, int i) {
        return (tokens.get(i).is("order") || tokens.get(i).is("group"))
                && (i + 1 == tokens.size() || !tokens.get(i + 1).is("by"));
    }

    private void sources(List<JpqlToken> tokens, JpqlScope scope) {
        int i = 0;
        boolean joined = false;
        boolean fetched = false;
        boolean expected = true;
        while (i < tokens.size()) {
            JpqlToken token = tokens.get(i);
            if (token.is("join") || token.is(",")) {
                joined = token.is("join");
                fetched = false;
                expected = true;
            } else if (expected && token.is("fetch")) {
                fetched = true;
            } else if (expected && !isJoin(token)) {
                i = source(tokens, i, joined, fetched, scope);
                expected = false;
                continue;
            } else if (token.is("(")) {
                i = closing(tokens, i);
            }
            i++;
        }
    }

    private static boolean isJoin(JpqlToken token) {
        return JOINS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Returns where to go on. */
    private int source(List<JpqlToken> tokens, int start, boolean joined, boolean fetched, JpqlScope scope) {
        int end = start + 1;
        JpqlToken name = tokens.get(start);
        boolean call = end < tokens.size() && tokens.get(end).is("(");
        if (name.is("(") || call) {
            int open = name.is("(") ? start : end;
            end = Math.min(closing(tokens, open) + 1, tokens.size());
            // in(o.lines) and treat(o.lines as Special); a query in parentheses has been taken out
            name = open + 2 < end ? tokens.get(open + 1) : new JpqlToken("(", false);
        }
        Optional<Entity> entity = name.is("(") ? Optional.empty() : entity(name, joined, fetched, scope);
        if (end < tokens.size() && tokens.get(end).is("as")) {
            end++;
        }
        if (end < tokens.size() && isVariable(tokens.get(end))) {
            scope.bind(tokens.get(end).text(), entity);
            end++;
        }
        return end;
    }

    private static boolean isVariable(JpqlToken token) {
        return token.word()
                && !isJoin(token)
                && !NO_VARIABLES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private Optional<Entity> entity(JpqlToken name, boolean joined, boolean fetched, JpqlScope scope) {
        List<String> path = name.path();
        if (name.word() && path.size() > 1 && scope.knows(path.get(0))) {
            Optional<Entity> entity = sources.joined(scope, path);
            if (fetched) {
                entity.ifPresent(each -> uses.addAll(each.table(), Operation.READ));
            }
            return entity;
        }
        Optional<Entity> entity = sources.named(name);
        entity.ifPresent(each -> uses.add(each.table(), Operation.READ));
        if (!joined) {
            entity.ifPresent(scope::root);
        }
        return entity;
    }

    /** An entity among the results is read whole; its number is not. */
    private void results(List<JpqlToken> tokens, boolean everything, JpqlScope scope) {
        if (everything) {
            scope.bound().forEach(entity -> uses.addAll(entity.table(), Operation.READ));
        }
        for (int i = 0; i < tokens.size(); i++) {
            JpqlToken token = tokens.get(i);
            boolean whole = token.word() && token.path().size() == 1 && !isCounted(tokens, i) && !isNamed(tokens, i);
            if (whole) {
                scope.entity(token.text()).ifPresent(entity -> uses.addAll(entity.table(), Operation.READ));
            }
        }
        expressions(tokens, scope, Optional.empty());
    }

    private static boolean isCounted(List<JpqlToken> tokens, int i) {
        int open = i > 0 && tokens.get(i - 1).is("distinct") ? i - 2 : i - 1;
        return open > 0 && tokens.get(open).is("(") && tokens.get(open - 1).is("count");
    }

    private static boolean isNamed(List<JpqlToken> tokens, int i) {
        return i > 0 && (tokens.get(i - 1).is("as") || tokens.get(i - 1).is("new"));
    }

    /** Reads the columns that paths lead to; what is no path leads nowhere. */
    void expressions(List<JpqlToken> tokens, JpqlScope scope, Optional<Entity> written) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (tokens.get(i).word() && !call && !isNamed(tokens, i)) {
                path(tokens.get(i).path(), scope, written);
            }
        }
    }

    private void path(List<String> path, JpqlScope scope, Optional<Entity> written) {
        if (scope.knows(path.get(0))) {
            scope.entity(path.get(0))
                    .filter(entity -> path.size() > 1)
                    .ifPresent(entity -> paths.read(entity, path.subList(1, path.size()), written));
            return;
        }
        List<Entity> owners = scope.roots().stream()
                .filter(entity -> paths.has(entity, path.get(0)))
                .toList();
        if (owners.size() == 1) {
            paths.read(owners.get(0), path, written);
        }
    }
}
