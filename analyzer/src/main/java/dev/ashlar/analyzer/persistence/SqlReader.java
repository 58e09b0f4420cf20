package dev.ashlar.analyzer.persistence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.Statement;

/** Reads SQL of any dialect, by the text alone. The same text is read once. */
final class SqlReader {
    /** What is longer was not written by hand, and is data. */
    private static final int LIMIT = 100_000;

    /** The parser tries every way to read nested parentheses, which doubles its time with each level. */
    private static final int NESTING = 10;

    /** What a call does to tables only the database knows. */
    private static final Pattern CALL =
            Pattern.compile("\\s*(?:\\{\\s*(?:\\?\\s*=\\s*)?)?call\\s", Pattern.CASE_INSENSITIVE);

    private final Map<String, SqlReading> known = new ConcurrentHashMap<>();

    /** Reads one statement, or several with semicolons between them. Placeholders and gaps are as {@link SqlText} knows them. */
    SqlReading read(String sql) {
        return sql.length() > LIMIT
                ? SqlReading.failed("longer than " + LIMIT + " characters")
                : known.computeIfAbsent(sql, SqlReader::readAll);
    }

    private static SqlReading readAll(String sql) {
        UseCollector uses = new UseCollector();
        Optional<String> problem = Optional.empty();
        for (String statement : SqlText.statements(SqlText.plain(sql))) {
            Optional<String> next = read(statement, uses);
            problem = problem.or(() -> next);
        }
        return new SqlReading(uses.uses(), problem);
    }

    private static Optional<String> read(String sql, UseCollector uses) {
        if (CALL.matcher(sql).lookingAt()) {
            return Optional.of(StatementWalk.PROCEDURE);
        }
        if (PlainStatement.read(sql, uses)) {
            return Optional.empty();
        }
        Optional<Statement> statement = parse(sql);
        if (statement.isEmpty()) {
            return Optional.of("not understood as SQL");
        }
        StatementWalk walk = new StatementWalk(uses, new QueryWalk(uses));
        statement.get().accept(walk, null);
        return walk.problem();
    }

    private static Optional<Statement> parse(String sql) {
        return Stream.of(sql, SqlText.operatorGaps(sql), SqlText.withoutGaps(sql))
                .distinct()
                .flatMap(text -> attempt(text).stream())
                .findFirst();
    }

    private static Optional<Statement> attempt(String sql) {
        if (nesting(sql) > NESTING) {
            return Optional.empty();
        }
        return parse(new CCJSqlParser(new StringProvider(sql)).withAllowComplexParsing(false))
                .or(() -> complex(sql));
    }

    private static Optional<Statement> complex(String sql) {
        boolean brackets = sql.indexOf('[') >= 0;
        return parse(new CCJSqlParser(new StringProvider(sql))
                .withAllowComplexParsing(true)
                .withSquareBracketQuotation(brackets)
                .withBackslashEscapeCharacter(sql.indexOf('\\') >= 0));
    }

    private static Optional<Statement> parse(CCJSqlParser parser) {
        try {
            return Optional.ofNullable(parser.Statement());
        } catch (ParseException | TokenMgrException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** How deep parentheses are nested, quoted ones left out; more than is read, where one has no partner. */
    private static int nesting(String sql) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            quoted ^= c == '\'';
            if (!quoted && (c == '(' || c == ')')) {
                depth += c == '(' ? 1 : -1;
                deepest = depth < 0 ? NESTING + 1 : Math.max(deepest, depth);
            }
        }
        // the parser looks for a missing one on every way that there is, which takes minutes
        return depth == 0 ? deepest : NESTING + 1;
    }
}
