package dev.ashlar.analyzer.persistence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a JDBC URL says.
 *
 * @param name as in {@link Database}
 * @param address as in {@link Database}
 * @param own as in {@link Database}
 * @param schema as in {@link Database}
 */
record JdbcUrl(String name, String address, boolean own, Optional<String> schema) {
    private static final Pattern PLACEHOLDER = Pattern.compile("[$#]\\{([^${}:]+)(?::([^${}]*))?\\}");
    private static final Pattern WRAPPER = Pattern.compile("^jdbc:(?:p6spy:|log4jdbc:|aws-wrapper:|otel:)?(.*)$");
    private static final Pattern SQL_SERVER =
            Pattern.compile(";\\s*(?:database|databaseName)\\s*=\\s*([^;]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEMA =
            Pattern.compile("[?&;:]\\s*(?:currentSchema|schema)=([^&;,:]+)", Pattern.CASE_INSENSITIVE);

    /** Two names of one instance of Oracle need not be alike: {@code host:sid} and {@code //host/service}. */
    private static final Pattern ORACLE = Pattern.compile("oracle:thin:@(?://)?([^:/]+(?::\\d+)?)([:/])([^:/]+)");

    /** In memory, in a container of the test, or in a file whose path begins with no root. */
    private static final Pattern OWN = Pattern.compile("(?:h2|hsqldb):mem:.*|derby:memory:.*|sqlite::memory:.*|tc:.*"
            + "|(?:h2|hsqldb|derby|sqlite):(?:(?:file|nio|async|directory):)?(?![/~$\\\\]|[A-Za-z]:|\\w+:).+");

    /** By driver. */
    private static final Map<String, String> PORTS = Map.of(
            "mysql", "3306",
            "mariadb", "3306",
            "postgresql", "5432",
            "sqlserver", "1433",
            "db2", "50000",
            "h2", "9092",
            "hsqldb", "9001",
            "derby", "1527");

    private static final Map<String, String> SCHEMAS =
            Map.of("postgresql", "public", "h2", "public", "hsqldb", "public", "sqlserver", "dbo");

    private static final String ORACLE_PORT = "1521";

    /** Placeholders in defaults of placeholders; deeper is a circle. */
    private static final int DEPTH = 20;

    /** Empty if it is none, or if some of it is only known when the program runs. */
    static Optional<JdbcUrl> of(String written, Function<String, Optional<String>> settings) {
        return resolve(written.strip(), settings)
                .map(WRAPPER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> plain(matcher.group(1)));
    }

    /** The value without placeholders; empty if some of it is only known when the program runs. */
    static Optional<String> resolve(String written, Function<String, Optional<String>> settings) {
        String url = written;
        for (int i = 0; i < DEPTH; i++) {
            Matcher matcher = PLACEHOLDER.matcher(url);
            if (!matcher.find()) {
                return url.contains("${") || url.contains("@{") ? Optional.empty() : Optional.of(url);
            }
            Optional<String> value = settings.apply(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            url = url.substring(0, matcher.start()) + value.get() + url.substring(matcher.end());
        }
        return Optional.empty();
    }

    private static JdbcUrl plain(String url) {
        Matcher database = SQL_SERVER.matcher(url);
        String named = database.find() ? "/" + database.group(1).strip() : "";
        String address = url.replaceAll("[?;].*$", "").replaceAll("/+$", "");
        String name = address.replaceAll("(?<=//)[^/@]*@|(?<=thin:)[^@]*(?=@)", "") + named;
        String plain = withoutDefaults(name);
        Matcher schema = SCHEMA.matcher(url);
        return new JdbcUrl(
                name,
                plain,
                OWN.matcher(plain).matches(),
                schema.find() ? Optional.of(TableName.plain(schema.group(1))) : defaultSchema(plain));
    }

    /** That of the driver; where a schema is a database, the database. */
    private static Optional<String> defaultSchema(String name) {
        String driver = name.substring(0, Math.max(0, name.indexOf(':')));
        return driver.equals("mysql") || driver.equals("mariadb")
                ? Optional.of(TableName.plain(name.substring(name.lastIndexOf('/') + 1)))
                : Optional.ofNullable(SCHEMAS.get(driver));
    }

    private static String withoutDefaults(String url) {
        if (url.startsWith("oracle:")) {
            return oracle(url);
        }
        int start = url.indexOf("//") + 2;
        if (start < 2) {
            return url;
        }
        int end = url.indexOf('/', start) < 0 ? url.length() : url.indexOf('/', start);
        String port = PORTS.getOrDefault(url.substring(0, url.indexOf(':')), "");
        String hosts = Stream.of(url.substring(start, end).split(","))
                .map(host -> host(host, port))
                .collect(Collectors.joining(","));
        return url.substring(0, start) + hosts + url.substring(end);
    }

    private static String host(String written, String port) {
        String host = written.toLowerCase(Locale.ROOT).replaceAll("^127\\.0\\.0\\.1(?=:|$)", "localhost");
        return host.endsWith(":" + port) ? host.substring(0, host.length() - port.length() - 1) : host;
    }

    private static String oracle(String url) {
        Matcher matcher = ORACLE.matcher(url);
        if (!matcher.matches()) {
            return url;
        }
        boolean isService = matcher.group(2).equals("/");
        return "oracle:thin:@" + (isService ? "//" : "") + host(matcher.group(1), ORACLE_PORT) + matcher.group(2)
                + matcher.group(3);
    }

    /** Whether names that differ may mean the same database. */
    static boolean mayBeSame(String one, String other) {
        Matcher first = ORACLE.matcher(one);
        Matcher second = ORACLE.matcher(other);
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && !first.group(2).equals(second.group(2));
    }
}
