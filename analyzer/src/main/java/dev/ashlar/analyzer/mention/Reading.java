package dev.ashlar.analyzer.mention;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a word in a file can mean, besides a full name, which means the same everywhere. */
enum Reading {
    /** Nothing: prose, settings, web pages. */
    FULL_NAMES,
    /** A type, if it is all that a string holds. */
    STRINGS,
    /** A type. */
    WORDS,
    /** A type, or, in an attribute that names types, the alias of one, in any case. */
    ALIASES,
    /** A type, or a type that was generated for one: {@code Order_} by JPA, {@code QOrder} by QueryDSL. */
    CODE,
    /**
     * Nothing, as the uses of types are known from the code; but for generated types, and for what strings say: entities in queries,
     * and the rest of a name that begins with a package in another string.
     */
    RESOLVED_CODE;

    private static final Set<String> LANGUAGES = Set.of("java", "kt", "kts", "groovy", "scala", "aj", "xtend");
    // templates, and other languages in which types are imported; not HTML: nothing there names a type but by its full
    // name, and people write about orders
    private static final Set<String> TEMPLATES = Set.of(
            "jsp",
            "jspx",
            "jspf",
            "tag",
            "tagx",
            "jsf",
            "xhtml",
            "ftl",
            "ftlh",
            "vm",
            "mustache",
            "hbs",
            "peb",
            "jte",
            "gsp",
            "st",
            "hql",
            "drl",
            "jrxml",
            "fxml",
            "zul",
            "zhtml",
            "proto",
            "graphql",
            "graphqls",
            "gql",
            "avdl",
            "clj");

    private static final Set<String> MAPPINGS =
            Set.of("hibernate-mapping", "entity-mappings", "persistence", "ejb-jar", "beans", "blueprint");
    private static final Set<String> MYBATIS = Set.of("mapper", "sqlMap", "sqlMapConfig", "sql-map-config");

    /** More than any licence in front of the first tag. */
    private static final int HEAD = 16 << 10;

    /** @param extension in lower case */
    static Reading of(String path, String extension, byte[] text) {
        if (LANGUAGES.contains(extension)) {
            return path.endsWith(".gradle.kts") ? FULL_NAMES : CODE;
        }
        if (TEMPLATES.contains(extension)) {
            return WORDS;
        }
        if (extension.equals("json") || extension.equals("avsc")) {
            return STRINGS;
        }
        return extension.equals("xml") ? xml(path, text) : FULL_NAMES;
    }

    /** Whether types have to be imported before their simple names mean something. */
    static boolean isLanguage(String path) {
        return LANGUAGES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Reading xml(String path, byte[] text) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".hbm.xml")) {
            return WORDS;
        }
        // names of elements are ASCII in all of these
        String head = new String(text, 0, Math.min(text.length, HEAD), StandardCharsets.ISO_8859_1);
        String name = root(head);
        boolean mybatis = MYBATIS.contains(name) || (name.equals("configuration") && head.contains("batis"));
        return mybatis ? ALIASES : MAPPINGS.contains(name) ? WORDS : FULL_NAMES;
    }

    /** The name of the first element, without a prefix; empty if there is none. */
    private static String root(String head) {
        int at = head.indexOf('<');
        while (at >= 0 && at + 1 < head.length() && !Character.isLetter(head.charAt(at + 1))) {
            int past = head.startsWith("<!--", at) ? head.indexOf("-->", at) : at + 1;
            at = past < 0 ? -1 : head.indexOf('<', past);
        }
        int end = at + 1;
        while (end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return at < 0 ? "" : head.substring(Math.max(at, head.lastIndexOf(':', end - 1)) + 1, end);
    }
}
