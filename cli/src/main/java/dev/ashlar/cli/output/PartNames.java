package dev.ashlar.cli.output;

import dev.ashlar.analyzer.graph.Level;
import dev.ashlar.analyzer.question.Part;
import java.util.Locale;

/** What parts are called in sentences and fields. */
final class PartNames {

    private PartNames() {}

    /** With the kind of part where it is no type: {@code package a.b}. */
    static String phrase(Part part) {
        return switch (part.level()) {
            case TYPES, TOP_LEVEL_TYPES -> part.label();
            case PACKAGES -> "package " + part.label();
            case MODULES -> "module " + part.label();
        };
    }

    /** The name, with the module where the other part has the same name. */
    static String name(Part part, Part other) {
        return part.name().equals(other.name()) ? part.fullLabel() : part.label();
    }

    /** The name of a type without its package and the types around it. */
    static String simpleName(Part type) {
        String name = type.name();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** The level as users type it: nested types are not told apart. */
    static String level(Level level) {
        return level == Level.TOP_LEVEL_TYPES
                ? level(Level.TYPES)
                : level.name().toLowerCase(Locale.ROOT);
    }

    /** One of the level: {@code package}. */
    static String noun(Level level) {
        String plural = level(level);
        return plural.substring(0, plural.length() - 1);
    }
}
