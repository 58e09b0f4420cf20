package dev.ashlar.rules.modules;

import dev.ashlar.rules.yaml.YamlEntry;
import java.util.regex.Pattern;

/** What modules and interfaces may be called: names that need no quotes in any of our outputs, and that no separator is part of. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private Names() {}

    static void check(YamlEntry entry, String what, Errors errors) {
        check(entry.name(), entry.line(), what, errors);
    }

    static void check(String name, int line, String what, Errors errors) {
        if (!NAME.matcher(name).matches()) {
            errors.add(
                    line,
                    "`" + name + "` is no name for " + what
                            + "; expected letters and digits, with . _ or - between them");
        }
    }
}
