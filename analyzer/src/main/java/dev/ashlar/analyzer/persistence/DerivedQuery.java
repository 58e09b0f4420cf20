package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a method of a Spring Data repository says.
 *
 * @param wholeRow whether it reads every column, not only those of its condition
 * @param properties of its condition and order, as in the name: {@code customerNameLike}, maybe a path without dots, maybe with a
 *     keyword at its end
 */
record DerivedQuery(Operation operation, boolean wholeRow, List<String> properties) {
    private static final Pattern NAME = Pattern.compile(
            "(find|read|get|query|search|stream|count|exists|delete|remove)((?:\\p{Lu}.*?)??)By(\\p{Lu}.*)?");
    private static final Pattern ORDER = Pattern.compile("OrderBy(?=\\p{Lu})");
    private static final Pattern CONNECTIVE = Pattern.compile("(?:And|Or)(?=\\p{Lu})");
    private static final Pattern DIRECTION = Pattern.compile("(?<=.)(?:Asc|Desc)(?=\\p{Lu}|$)");
    private static final Pattern CASE = Pattern.compile("(?:All)?Ignor(?:e|ing)Case");

    /** The longer ones first, as one may end with another. */
    private static final Pattern KEYWORD = Pattern.compile("(?:IsNotNull|NotNull|IsNull|Null"
            + "|(?:Is)?(?:Between|LessThanEqual|LessThan|GreaterThanEqual|GreaterThan|Before|After|NotLike|Like|StartingWith|EndingWith"
            + "|NotEmpty|Empty|NotContaining|Containing|NotIn|In|Near|Within|True|False|Not)"
            + "|StartsWith|EndsWith|NotContains|Contains|MatchesRegex|Matches|Regex|Exists|Equals|Is)$");

    /** Empty for a name that says nothing. */
    static Optional<DerivedQuery> of(String method) {
        Matcher matcher = NAME.matcher(method);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Operation operation =
                matcher.group(1).equals("delete") || matcher.group(1).equals("remove")
                        ? Operation.DELETE
                        : Operation.READ;
        boolean wholeRow = operation == Operation.READ
                && !matcher.group(1).equals("count")
                && !matcher.group(1).equals("exists");
        return Optional.of(new DerivedQuery(operation, wholeRow, properties(matcher.group(3))));
    }

    private static List<String> properties(@Nullable String predicate) {
        List<String> properties = new ArrayList<>();
        if (predicate == null) {
            return properties;
        }
        String[] parts = ORDER.split(CASE.matcher(predicate).replaceAll(""), 2);
        for (String condition : CONNECTIVE.split(parts[0])) {
            add(condition, properties);
        }
        if (parts.length > 1) {
            for (String property : DIRECTION.split(parts[1])) {
                add(property, properties);
            }
        }
        return List.copyOf(properties);
    }

    /** The property of a condition that may end with a keyword. */
    static String withoutKeyword(String property) {
        return KEYWORD.matcher(property).replaceFirst("");
    }

    private static void add(String property, List<String> properties) {
        if (!property.isEmpty()) {
            properties.add(property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
        }
    }
}
