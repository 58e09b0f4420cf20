package dev.ashlar.analyzer.persistence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the databases that settings name. */
final class Databases implements PersistencePart {
    /**
     * A line of properties or YAML. What a key is nested in does not matter: whatever holds a JDBC URL names a database, and files with
     * placeholders for a build tool are no YAML.
     */
    private static final Pattern SETTING =
            Pattern.compile("^\\s*(?:-\\s+)?[\"']?([\\w.\\[\\]-]+)[\"']?\\s*[:=]\\s*(.*?)\\s*$");

    /** Names of properties, of beans and of persistence units. */
    private static final Set<String> URLS = Set.of(
            "url",
            "jdbcUrl",
            "javax.persistence.jdbc.url",
            "jakarta.persistence.jdbc.url",
            "hibernate.connection.url",
            "connection.url");

    private static final Set<String> JNDI = Set.of("jta-data-source", "non-jta-data-source");
    private static final Set<String> ROOTS = Set.of("beans", "persistence", "hibernate-configuration");

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        input.texts().stream().filter(file -> !file.extension().equals("sql")).forEach(file -> settings(file, draft));
        input.xml().stream().filter(file -> ROOTS.contains(file.root().name())).forEach(file -> xml(file, draft));
    }

    private static void settings(TextFile file, PersistenceDraft draft) {
        Map<String, String> settings = new HashMap<>();
        List<String> lines = file.text().lines().toList();
        for (String line : lines) {
            Matcher matcher = SETTING.matcher(line);
            if (matcher.matches()) {
                settings.put(matcher.group(1), unquoted(matcher.group(2)));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("jdbc:")) {
                setting(file, lines.get(i), i + 1, settings, draft);
            }
        }
    }

    private static void setting(
            TextFile file, String line, int number, Map<String, String> settings, PersistenceDraft draft) {
        Matcher matcher = SETTING.matcher(line);
        if (matcher.matches()) {
            JdbcUrl.name(unquoted(matcher.group(2)), key -> Optional.ofNullable(settings.get(key)))
                    .ifPresent(name -> draft.add(new Database(file.module(), name, file.path(), number)));
        }
    }

    private static String unquoted(String value) {
        // java.util.Properties lets colons be escaped
        return value.replaceAll("^([\"'])(.*)\\1(?:\\s+#.*)?$", "$2").replace("\\:", ":");
    }

    private static void xml(XmlFile file, PersistenceDraft draft) {
        for (XmlElement element : file.root().all()) {
            name(element).ifPresent(name -> draft.add(new Database(file.module(), name, file.path(), element.line())));
        }
    }

    private static Optional<String> name(XmlElement element) {
        if (element.name().equals("property")
                && URLS.contains(element.attribute("name").orElse(""))) {
            String value = element.attribute("value")
                    .or(() -> element.children("value").findFirst().map(XmlElement::text))
                    .orElse(element.text());
            return JdbcUrl.name(value, key -> Optional.empty());
        }
        if (JNDI.contains(element.name())) {
            return Optional.of(element.text()).filter(name -> !name.isEmpty());
        }
        return element.name().equals("embedded-database")
                ? Optional.of("embedded:" + element.attribute("id").orElse("dataSource"))
                : Optional.empty();
    }
}
