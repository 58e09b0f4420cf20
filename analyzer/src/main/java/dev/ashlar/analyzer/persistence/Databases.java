package dev.ashlar.analyzer.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the databases that settings name: whatever holds a JDBC URL names one. */
final class Databases implements PersistencePart {
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
    private static final Set<String> CONTAINERS = Set.of("bean", "persistence-unit", "session-factory");

    /** Where Hibernate, or a pool, looks for tables without a schema. */
    private static final Pattern SCHEMA =
            Pattern.compile("(?:.*\\.)?(?:default[_-](?:schema|catalog)|hikari\\.schema)");

    /** Tools that change the schema of a database are no further connection. */
    private static final Pattern TOOL = Pattern.compile("(?i).*(?:flyway|liquibase|quartz|dbmaintain).*");

    /** Parts of keys that say nothing of which connection is meant: pools, profiles, the URL itself. */
    private static final Set<String> NOISE =
            Set.of("hikari", "druid", "tomcat", "dbcp", "dbcp2", "c3p0", "url", "jdbcurl", "uri", "jdbc");

    /** What was found, before it is known which schema the module is set to. */
    private record Found(int module, JdbcUrl url, String source, String path, int line) {}

    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, SortedSet<String>> schemas = new HashMap<>();

    @Override
    public void read(PersistenceInput input, PersistenceDraft draft) {
        found.clear();
        schemas.clear();
        input.texts().stream().filter(file -> !file.extension().equals("sql")).forEach(this::settings);
        input.xml().stream().filter(file -> ROOTS.contains(file.root().name())).forEach(this::xml);
        found.forEach(each -> draft.add(new Database(
                each.module(),
                each.url().name(),
                each.url().address(),
                each.source(),
                each.url().own(),
                schema(each.module()).or(() -> each.url().schema()),
                each.path(),
                each.line())));
    }

    /** That of the settings; of several, which belong to profiles, none is known. */
    private Optional<String> schema(int module) {
        SortedSet<String> set = schemas.getOrDefault(module, new TreeSet<>());
        return set.size() > 1 ? Optional.of(Database.UNKNOWN) : set.stream().findFirst();
    }

    private void settings(TextFile file) {
        SettingsText text = SettingsText.of(file);
        for (SettingsText.Setting setting : text.settings()) {
            if (setting.value().contains("jdbc:")) {
                JdbcUrl.of(setting.value(), text::value)
                        .ifPresent(url -> found.add(
                                new Found(file.module(), url, source(setting.key()), file.path(), setting.line())));
            } else {
                schema(file.module(), setting.key(), setting.value(), text::value);
            }
        }
    }

    private void schema(int module, String key, String value, Function<String, Optional<String>> settings) {
        if (SCHEMA.matcher(key).matches() && !value.isEmpty()) {
            schemas.computeIfAbsent(module, any -> new TreeSet<>())
                    .add(JdbcUrl.resolve(value, settings).map(TableName::plain).orElse(Database.UNKNOWN));
        }
    }

    private static String source(String key) {
        return TOOL.matcher(key).matches()
                ? ""
                : Stream.of(key.replaceFirst("^%\\w+\\.", "").split("\\.|(?<=[A-Z])_(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[_-]", ""))
                        .filter(word -> !NOISE.contains(word))
                        .collect(Collectors.joining("."));
    }

    private void xml(XmlFile file) {
        String container = "";
        for (XmlElement element : file.root().all()) {
            if (CONTAINERS.contains(element.name())) {
                container = element.name() + " "
                        + element.attribute("id")
                                .or(() -> element.attribute("name"))
                                .orElse("");
            }
            xml(file, element, container);
            element.attribute("name")
                    .filter(any -> element.name().equals("property"))
                    .ifPresent(name -> schema(file.module(), name, value(element), key -> Optional.empty()));
        }
    }

    private void xml(XmlFile file, XmlElement element, String container) {
        Optional<JdbcUrl> url = Optional.empty();
        String source = container;
        if (element.name().equals("property")
                && URLS.contains(element.attribute("name").orElse(""))) {
            url = JdbcUrl.of(value(element), key -> Optional.empty());
        } else if (JNDI.contains(element.name()) && !element.text().isEmpty()) {
            url = Optional.of(new JdbcUrl(element.text(), element.text(), false, Optional.empty()));
            source = "jndi " + container;
        } else if (element.name().equals("embedded-database")) {
            String id = element.attribute("id").orElse("dataSource");
            url = Optional.of(new JdbcUrl("embedded:" + id, "embedded:" + id, true, Optional.empty()));
            source = "bean " + id;
        }
        if (url.isPresent()) {
            found.add(new Found(file.module(), url.get(), source, file.path(), element.line()));
        }
    }

    private static String value(XmlElement element) {
        return element.attribute("value")
                .or(() -> element.children("value").findFirst().map(XmlElement::text))
                .orElse(element.text());
    }
}
