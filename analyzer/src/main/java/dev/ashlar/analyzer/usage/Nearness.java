package dev.ashlar.analyzer.usage;

import dev.ashlar.analyzer.mention.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells simple names that mean a type from words that look like one. In a language, a file has to be in the package of the type or import
 * it; other files of a module, such as templates that are put into one another, may have it from one another.
 */
final class Nearness {
    private final Set<String> namedInFile = new HashSet<>();
    private final Set<String> namedInModule = new HashSet<>();

    private Nearness() {}

    static Nearness of(List<Mention> mentions) {
        Nearness nearness = new Nearness();
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.QUALIFIED) {
                nearness.add(mention, packageOf(mention.type()));
            } else if (!mention.kind().isOfType() && mention.kind() != Mention.Kind.FILE) {
                nearness.add(mention, mention.type());
            }
        }
        return nearness;
    }

    private void add(Mention mention, String packageName) {
        namedInFile.add(mention.path() + "\n" + packageName);
        if (!mention.isInLanguage()) {
            namedInModule.add(mention.module() + "\n" + packageName);
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /** Whether the type that is mentioned is meant, and not perhaps another or none. */
    boolean isCertain(Mention mention) {
        if (mention.kind() != Mention.Kind.SIMPLE) {
            return true;
        }
        String packageName = packageOf(mention.type());
        // Scala can import a.b and say b.C in another file's terms
        return namedInFile.contains(mention.path() + "\n" + packageName)
                || mention.path().endsWith(".scala")
                || (!mention.isInLanguage() && namedInModule.contains(mention.module() + "\n" + packageName));
    }
}
