package dev.ashlar.analyzer.persistence;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells databases apart by their JDBC URLs. */
final class JdbcUrl {
    private static final Pattern PLACEHOLDER = Pattern.compile("[$#]\\{([^${}:]+)(?::([^${}]*))?\\}");
    private static final Pattern WRAPPER = Pattern.compile("^jdbc:(?:p6spy:|log4jdbc:|aws-wrapper:|otel:)?(.*)$");
    private static final Pattern SQL_SERVER =
            Pattern.compile(";\\s*(?:database|databaseName)\\s*=\\s*([^;]+)", Pattern.CASE_INSENSITIVE);

    /** Placeholders in defaults of placeholders; deeper is a circle. */
    private static final int DEPTH = 20;

    private JdbcUrl() {}

    /**
     * The name of the database: the URL without {@code jdbc:}, user and options. Empty if it is none, or if some of it is only known
     * when the program runs.
     */
    static Optional<String> name(String written, Function<String, Optional<String>> settings) {
        return resolve(written.strip(), settings)
                .map(WRAPPER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> plain(matcher.group(1)));
    }

    private static Optional<String> resolve(String written, Function<String, Optional<String>> settings) {
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

    private static String plain(String url) {
        Matcher database = SQL_SERVER.matcher(url);
        String named = database.find() ? "/" + database.group(1).strip() : "";
        String address = url.replaceAll("[?;].*$", "").replaceAll("/+$", "");
        return address.replaceAll("(?<=//)[^/@]*@|(?<=thin:)[^@]*(?=@)", "") + named;
    }
}
