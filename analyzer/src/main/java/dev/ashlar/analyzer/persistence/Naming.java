package dev.ashlar.analyzer.persistence;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names of tables and columns are made of those that a mapping writes or leaves out. */
enum Naming {
    /** What is written, and the defaults of the JPA specification. */
    PLAIN {
        @Override
        String physical(String name) {
            return unquoted(name);
        }

        @Override
        String joinTable(String owner, String target, String property) {
            return owner + "_" + target;
        }
    },

    /** What Spring Boot sets up, which concerns explicit names, too. */
    SPRING {
        @Override
        String physical(String name) {
            return WORD_END.matcher(unquoted(name).replace('.', '_')).replaceAll("$1_$2");
        }

        @Override
        String joinTable(String owner, String target, String property) {
            return owner + "_" + property;
        }
    };

    /** As Hibernate's strategy does it: {@code orderID} stays one word. */
    private static final Pattern WORD_END = Pattern.compile("(\\p{Ll})(\\p{Lu})(?=\\p{Ll})");

    /** The name that the database knows; case and quotes aside. */
    abstract String physical(String name);

    /**
     * The table between two entities that the mapping does not name.
     *
     * @param owner the table of the entity that has the property
     * @param target the table of the entity that the property holds
     */
    abstract String joinTable(String owner, String target, String property);

    /** The column in the form of {@link TableUse#columns()}. */
    String column(String name) {
        return physical(name).toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String name) {
        return name.strip().replaceAll("[`\"\\[\\]]", "");
    }
}
